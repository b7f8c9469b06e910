# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""The asynchronous client, with one method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ds3_runtime import BaseAsyncClient

if TYPE_CHECKING:
    from .operations.abort_multi_part_upload import AbortMultiPartUploadRequest, AbortMultiPartUploadResponse
    from .operations.allocate_job_chunk_spectra_s3 import (
        AllocateJobChunkSpectraS3Request,
        AllocateJobChunkSpectraS3Response,
    )
    from .operations.cancel_active_job_spectra_s3 import (
        CancelActiveJobSpectraS3Request,
        CancelActiveJobSpectraS3Response,
    )
    from .operations.cancel_all_active_jobs_spectra_s3 import (
        CancelAllActiveJobsSpectraS3Request,
        CancelAllActiveJobsSpectraS3Response,
    )
    from .operations.cancel_all_jobs_spectra_s3 import (
        CancelAllJobsSpectraS3Request,
        CancelAllJobsSpectraS3Response,
    )
    from .operations.cancel_eject_on_all_tapes_spectra_s3 import (
        CancelEjectOnAllTapesSpectraS3Request,
        CancelEjectOnAllTapesSpectraS3Response,
    )
    from .operations.cancel_eject_tape_spectra_s3 import (
        CancelEjectTapeSpectraS3Request,
        CancelEjectTapeSpectraS3Response,
    )
    from .operations.cancel_format_on_all_tapes_spectra_s3 import (
        CancelFormatOnAllTapesSpectraS3Request,
        CancelFormatOnAllTapesSpectraS3Response,
    )
    from .operations.cancel_format_tape_spectra_s3 import (
        CancelFormatTapeSpectraS3Request,
        CancelFormatTapeSpectraS3Response,
    )
    from .operations.cancel_import_on_all_pools_spectra_s3 import (
        CancelImportOnAllPoolsSpectraS3Request,
        CancelImportOnAllPoolsSpectraS3Response,
    )
    from .operations.cancel_import_on_all_tapes_spectra_s3 import (
        CancelImportOnAllTapesSpectraS3Request,
        CancelImportOnAllTapesSpectraS3Response,
    )
    from .operations.cancel_import_pool_spectra_s3 import (
        CancelImportPoolSpectraS3Request,
        CancelImportPoolSpectraS3Response,
    )
    from .operations.cancel_import_tape_spectra_s3 import (
        CancelImportTapeSpectraS3Request,
        CancelImportTapeSpectraS3Response,
    )
    from .operations.cancel_job_spectra_s3 import CancelJobSpectraS3Request, CancelJobSpectraS3Response
    from .operations.cancel_online_on_all_tapes_spectra_s3 import (
        CancelOnlineOnAllTapesSpectraS3Request,
        CancelOnlineOnAllTapesSpectraS3Response,
    )
    from .operations.cancel_online_tape_spectra_s3 import (
        CancelOnlineTapeSpectraS3Request,
        CancelOnlineTapeSpectraS3Response,
    )
    from .operations.cancel_test_tape_drive_spectra_s3 import (
        CancelTestTapeDriveSpectraS3Request,
        CancelTestTapeDriveSpectraS3Response,
    )
    from .operations.cancel_verify_on_all_pools_spectra_s3 import (
        CancelVerifyOnAllPoolsSpectraS3Request,
        CancelVerifyOnAllPoolsSpectraS3Response,
    )
    from .operations.cancel_verify_on_all_tapes_spectra_s3 import (
        CancelVerifyOnAllTapesSpectraS3Request,
        CancelVerifyOnAllTapesSpectraS3Response,
    )
    from .operations.cancel_verify_pool_spectra_s3 import (
        CancelVerifyPoolSpectraS3Request,
        CancelVerifyPoolSpectraS3Response,
    )
    from .operations.cancel_verify_tape_spectra_s3 import (
        CancelVerifyTapeSpectraS3Request,
        CancelVerifyTapeSpectraS3Response,
    )
    from .operations.clean_tape_drive_spectra_s3 import (
        CleanTapeDriveSpectraS3Request,
        CleanTapeDriveSpectraS3Response,
    )
    from .operations.clear_all_canceled_jobs_spectra_s3 import (
        ClearAllCanceledJobsSpectraS3Request,
        ClearAllCanceledJobsSpectraS3Response,
    )
    from .operations.clear_all_completed_jobs_spectra_s3 import (
        ClearAllCompletedJobsSpectraS3Request,
        ClearAllCompletedJobsSpectraS3Response,
    )
    from .operations.clear_suspect_blob_azure_targets_spectra_s3 import (
        ClearSuspectBlobAzureTargetsSpectraS3Request,
        ClearSuspectBlobAzureTargetsSpectraS3Response,
    )
    from .operations.clear_suspect_blob_ds3_targets_spectra_s3 import (
        ClearSuspectBlobDs3TargetsSpectraS3Request,
        ClearSuspectBlobDs3TargetsSpectraS3Response,
    )
    from .operations.clear_suspect_blob_pools_spectra_s3 import (
        ClearSuspectBlobPoolsSpectraS3Request,
        ClearSuspectBlobPoolsSpectraS3Response,
    )
    from .operations.clear_suspect_blob_s3_targets_spectra_s3 import (
        ClearSuspectBlobS3TargetsSpectraS3Request,
        ClearSuspectBlobS3TargetsSpectraS3Response,
    )
    from .operations.clear_suspect_blob_tapes_spectra_s3 import (
        ClearSuspectBlobTapesSpectraS3Request,
        ClearSuspectBlobTapesSpectraS3Response,
    )
    from .operations.close_aggregating_job_spectra_s3 import (
        CloseAggregatingJobSpectraS3Request,
        CloseAggregatingJobSpectraS3Response,
    )
    from .operations.compact_all_pools_spectra_s3 import (
        CompactAllPoolsSpectraS3Request,
        CompactAllPoolsSpectraS3Response,
    )
    from .operations.compact_pool_spectra_s3 import CompactPoolSpectraS3Request, CompactPoolSpectraS3Response
    from .operations.complete_blob import CompleteBlobRequest, CompleteBlobResponse
    from .operations.complete_multi_part_upload import (
        CompleteMultiPartUploadRequest,
        CompleteMultiPartUploadResponse,
    )
    from .operations.convert_storage_domain_to_ds3_target_spectra_s3 import (
        ConvertStorageDomainToDs3TargetSpectraS3Request,
        ConvertStorageDomainToDs3TargetSpectraS3Response,
    )
    from .operations.deallocate_pool_spectra_s3 import (
        DeallocatePoolSpectraS3Request,
        DeallocatePoolSpectraS3Response,
    )
    from .operations.delegate_create_user_spectra_s3 import (
        DelegateCreateUserSpectraS3Request,
        DelegateCreateUserSpectraS3Response,
    )
    from .operations.delegate_delete_user_spectra_s3 import (
        DelegateDeleteUserSpectraS3Request,
        DelegateDeleteUserSpectraS3Response,
    )
    from .operations.delete_azure_data_replication_rule_spectra_s3 import (
        DeleteAzureDataReplicationRuleSpectraS3Request,
        DeleteAzureDataReplicationRuleSpectraS3Response,
    )
    from .operations.delete_azure_target_bucket_name_spectra_s3 import (
        DeleteAzureTargetBucketNameSpectraS3Request,
        DeleteAzureTargetBucketNameSpectraS3Response,
    )
    from .operations.delete_azure_target_failure_notification_registration_spectra_s3 import (
        DeleteAzureTargetFailureNotificationRegistrationSpectraS3Request,
        DeleteAzureTargetFailureNotificationRegistrationSpectraS3Response,
    )
    from .operations.delete_azure_target_failure_spectra_s3 import (
        DeleteAzureTargetFailureSpectraS3Request,
        DeleteAzureTargetFailureSpectraS3Response,
    )
    from .operations.delete_azure_target_read_preference_spectra_s3 import (
        DeleteAzureTargetReadPreferenceSpectraS3Request,
        DeleteAzureTargetReadPreferenceSpectraS3Response,
    )
    from .operations.delete_azure_target_spectra_s3 import (
        DeleteAzureTargetSpectraS3Request,
        DeleteAzureTargetSpectraS3Response,
    )
    from .operations.delete_bucket import DeleteBucketRequest, DeleteBucketResponse
    from .operations.delete_bucket_acl_spectra_s3 import (
        DeleteBucketAclSpectraS3Request,
        DeleteBucketAclSpectraS3Response,
    )
    from .operations.delete_bucket_changes_notification_registration_spectra_s3 import (
        DeleteBucketChangesNotificationRegistrationSpectraS3Request,
        DeleteBucketChangesNotificationRegistrationSpectraS3Response,
    )
    from .operations.delete_bucket_spectra_s3 import (
        DeleteBucketSpectraS3Request,
        DeleteBucketSpectraS3Response,
    )
    from .operations.delete_data_persistence_rule_spectra_s3 import (
        DeleteDataPersistenceRuleSpectraS3Request,
        DeleteDataPersistenceRuleSpectraS3Response,
    )
    from .operations.delete_data_policy_acl_spectra_s3 import (
        DeleteDataPolicyAclSpectraS3Request,
        DeleteDataPolicyAclSpectraS3Response,
    )
    from .operations.delete_data_policy_spectra_s3 import (
        DeleteDataPolicySpectraS3Request,
        DeleteDataPolicySpectraS3Response,
    )
    from .operations.delete_ds3_data_replication_rule_spectra_s3 import (
        DeleteDs3DataReplicationRuleSpectraS3Request,
        DeleteDs3DataReplicationRuleSpectraS3Response,
    )
    from .operations.delete_ds3_target_failure_notification_registration_spectra_s3 import (
        DeleteDs3TargetFailureNotificationRegistrationSpectraS3Request,
        DeleteDs3TargetFailureNotificationRegistrationSpectraS3Response,
    )
    from .operations.delete_ds3_target_failure_spectra_s3 import (
        DeleteDs3TargetFailureSpectraS3Request,
        DeleteDs3TargetFailureSpectraS3Response,
    )
    from .operations.delete_ds3_target_read_preference_spectra_s3 import (
        DeleteDs3TargetReadPreferenceSpectraS3Request,
        DeleteDs3TargetReadPreferenceSpectraS3Response,
    )
    from .operations.delete_ds3_target_spectra_s3 import (
        DeleteDs3TargetSpectraS3Request,
        DeleteDs3TargetSpectraS3Response,
    )
    from .operations.delete_folder_recursively_spectra_s3 import (
        DeleteFolderRecursivelySpectraS3Request,
        DeleteFolderRecursivelySpectraS3Response,
    )
    from .operations.delete_group_member_spectra_s3 import (
        DeleteGroupMemberSpectraS3Request,
        DeleteGroupMemberSpectraS3Response,
    )
    from .operations.delete_group_spectra_s3 import DeleteGroupSpectraS3Request, DeleteGroupSpectraS3Response
    from .operations.delete_job_completed_notification_registration_spectra_s3 import (
        DeleteJobCompletedNotificationRegistrationSpectraS3Request,
        DeleteJobCompletedNotificationRegistrationSpectraS3Response,
    )
    from .operations.delete_job_created_notification_registration_spectra_s3 import (
        DeleteJobCreatedNotificationRegistrationSpectraS3Request,
        DeleteJobCreatedNotificationRegistrationSpectraS3Response,
    )
    from .operations.delete_job_creation_failed_notification_registration_spectra_s3 import (
        DeleteJobCreationFailedNotificationRegistrationSpectraS3Request,
        DeleteJobCreationFailedNotificationRegistrationSpectraS3Response,
    )
    from .operations.delete_job_creation_failure_spectra_s3 import (
        DeleteJobCreationFailureSpectraS3Request,
        DeleteJobCreationFailureSpectraS3Response,
    )
    from .operations.delete_object import DeleteObjectRequest, DeleteObjectResponse
    from .operations.delete_object_cached_notification_registration_spectra_s3 import (
        DeleteObjectCachedNotificationRegistrationSpectraS3Request,
        DeleteObjectCachedNotificationRegistrationSpectraS3Response,
    )
    from .operations.delete_object_lost_notification_registration_spectra_s3 import (
        DeleteObjectLostNotificationRegistrationSpectraS3Request,
        DeleteObjectLostNotificationRegistrationSpectraS3Response,
    )
    from .operations.delete_object_persisted_notification_registration_spectra_s3 import (
        DeleteObjectPersistedNotificationRegistrationSpectraS3Request,
        DeleteObjectPersistedNotificationRegistrationSpectraS3Response,
    )
    from .operations.delete_objects import DeleteObjectsRequest, DeleteObjectsResponse
    from .operations.delete_permanently_lost_pool_spectra_s3 import (
        DeletePermanentlyLostPoolSpectraS3Request,
        DeletePermanentlyLostPoolSpectraS3Response,
    )
    from .operations.delete_permanently_lost_tape_spectra_s3 import (
        DeletePermanentlyLostTapeSpectraS3Request,
        DeletePermanentlyLostTapeSpectraS3Response,
    )
    from .operations.delete_pool_failure_notification_registration_spectra_s3 import (
        DeletePoolFailureNotificationRegistrationSpectraS3Request,
        DeletePoolFailureNotificationRegistrationSpectraS3Response,
    )
    from .operations.delete_pool_failure_spectra_s3 import (
        DeletePoolFailureSpectraS3Request,
        DeletePoolFailureSpectraS3Response,
    )
    from .operations.delete_pool_partition_spectra_s3 import (
        DeletePoolPartitionSpectraS3Request,
        DeletePoolPartitionSpectraS3Response,
    )
    from .operations.delete_s3_data_replication_rule_spectra_s3 import (
        DeleteS3DataReplicationRuleSpectraS3Request,
        DeleteS3DataReplicationRuleSpectraS3Response,
    )
    from .operations.delete_s3_target_bucket_name_spectra_s3 import (
        DeleteS3TargetBucketNameSpectraS3Request,
        DeleteS3TargetBucketNameSpectraS3Response,
    )
    from .operations.delete_s3_target_failure_notification_registration_spectra_s3 import (
        DeleteS3TargetFailureNotificationRegistrationSpectraS3Request,
        DeleteS3TargetFailureNotificationRegistrationSpectraS3Response,
    )
    from .operations.delete_s3_target_failure_spectra_s3 import (
        DeleteS3TargetFailureSpectraS3Request,
        DeleteS3TargetFailureSpectraS3Response,
    )
    from .operations.delete_s3_target_read_preference_spectra_s3 import (
        DeleteS3TargetReadPreferenceSpectraS3Request,
        DeleteS3TargetReadPreferenceSpectraS3Response,
    )
    from .operations.delete_s3_target_spectra_s3 import (
        DeleteS3TargetSpectraS3Request,
        DeleteS3TargetSpectraS3Response,
    )
    from .operations.delete_storage_domain_failure_notification_registration_spectra_s3 import (
        DeleteStorageDomainFailureNotificationRegistrationSpectraS3Request,
        DeleteStorageDomainFailureNotificationRegistrationSpectraS3Response,
    )
    from .operations.delete_storage_domain_failure_spectra_s3 import (
        DeleteStorageDomainFailureSpectraS3Request,
        DeleteStorageDomainFailureSpectraS3Response,
    )
    from .operations.delete_storage_domain_member_spectra_s3 import (
        DeleteStorageDomainMemberSpectraS3Request,
        DeleteStorageDomainMemberSpectraS3Response,
    )
    from .operations.delete_storage_domain_spectra_s3 import (
        DeleteStorageDomainSpectraS3Request,
        DeleteStorageDomainSpectraS3Response,
    )
    from .operations.delete_system_failure_notification_registration_spectra_s3 import (
        DeleteSystemFailureNotificationRegistrationSpectraS3Request,
        DeleteSystemFailureNotificationRegistrationSpectraS3Response,
    )
    from .operations.delete_tape_density_directive_spectra_s3 import (
        DeleteTapeDensityDirectiveSpectraS3Request,
        DeleteTapeDensityDirectiveSpectraS3Response,
    )
    from .operations.delete_tape_drive_spectra_s3 import (
        DeleteTapeDriveSpectraS3Request,
        DeleteTapeDriveSpectraS3Response,
    )
    from .operations.delete_tape_failure_notification_registration_spectra_s3 import (
        DeleteTapeFailureNotificationRegistrationSpectraS3Request,
        DeleteTapeFailureNotificationRegistrationSpectraS3Response,
    )
    from .operations.delete_tape_failure_spectra_s3 import (
        DeleteTapeFailureSpectraS3Request,
        DeleteTapeFailureSpectraS3Response,
    )
    from .operations.delete_tape_partition_failure_notification_registration_spectra_s3 import (
        DeleteTapePartitionFailureNotificationRegistrationSpectraS3Request,
        DeleteTapePartitionFailureNotificationRegistrationSpectraS3Response,
    )
    from .operations.delete_tape_partition_failure_spectra_s3 import (
        DeleteTapePartitionFailureSpectraS3Request,
        DeleteTapePartitionFailureSpectraS3Response,
    )
    from .operations.delete_tape_partition_spectra_s3 import (
        DeleteTapePartitionSpectraS3Request,
        DeleteTapePartitionSpectraS3Response,
    )
    from .operations.eject_all_tapes_spectra_s3 import (
        EjectAllTapesSpectraS3Request,
        EjectAllTapesSpectraS3Response,
    )
    from .operations.eject_storage_domain_blobs_spectra_s3 import (
        EjectStorageDomainBlobsSpectraS3Request,
        EjectStorageDomainBlobsSpectraS3Response,
    )
    from .operations.eject_storage_domain_spectra_s3 import (
        EjectStorageDomainSpectraS3Request,
        EjectStorageDomainSpectraS3Response,
    )
    from .operations.eject_tape_spectra_s3 import EjectTapeSpectraS3Request, EjectTapeSpectraS3Response
    from .operations.force_feature_key_validation_spectra_s3 import (
        ForceFeatureKeyValidationSpectraS3Request,
        ForceFeatureKeyValidationSpectraS3Response,
    )
    from .operations.force_full_cache_reclaim_spectra_s3 import (
        ForceFullCacheReclaimSpectraS3Request,
        ForceFullCacheReclaimSpectraS3Response,
    )
    from .operations.force_pool_environment_refresh_spectra_s3 import (
        ForcePoolEnvironmentRefreshSpectraS3Request,
        ForcePoolEnvironmentRefreshSpectraS3Response,
    )
    from .operations.force_tape_environment_refresh_spectra_s3 import (
        ForceTapeEnvironmentRefreshSpectraS3Request,
        ForceTapeEnvironmentRefreshSpectraS3Response,
    )
    from .operations.force_target_environment_refresh_spectra_s3 import (
        ForceTargetEnvironmentRefreshSpectraS3Request,
        ForceTargetEnvironmentRefreshSpectraS3Response,
    )
    from .operations.format_all_foreign_pools_spectra_s3 import (
        FormatAllForeignPoolsSpectraS3Request,
        FormatAllForeignPoolsSpectraS3Response,
    )
    from .operations.format_all_tapes_spectra_s3 import (
        FormatAllTapesSpectraS3Request,
        FormatAllTapesSpectraS3Response,
    )
    from .operations.format_foreign_pool_spectra_s3 import (
        FormatForeignPoolSpectraS3Request,
        FormatForeignPoolSpectraS3Response,
    )
    from .operations.format_tape_spectra_s3 import FormatTapeSpectraS3Request, FormatTapeSpectraS3Response
    from .operations.get_active_job_spectra_s3 import (
        GetActiveJobSpectraS3Request,
        GetActiveJobSpectraS3Response,
    )
    from .operations.get_active_jobs_spectra_s3 import (
        GetActiveJobsSpectraS3Request,
        GetActiveJobsSpectraS3Response,
    )
    from .operations.get_azure_data_replication_rule_spectra_s3 import (
        GetAzureDataReplicationRuleSpectraS3Request,
        GetAzureDataReplicationRuleSpectraS3Response,
    )
    from .operations.get_azure_data_replication_rules_spectra_s3 import (
        GetAzureDataReplicationRulesSpectraS3Request,
        GetAzureDataReplicationRulesSpectraS3Response,
    )
    from .operations.get_azure_target_bucket_names_spectra_s3 import (
        GetAzureTargetBucketNamesSpectraS3Request,
        GetAzureTargetBucketNamesSpectraS3Response,
    )
    from .operations.get_azure_target_failure_notification_registration_spectra_s3 import (
        GetAzureTargetFailureNotificationRegistrationSpectraS3Request,
        GetAzureTargetFailureNotificationRegistrationSpectraS3Response,
    )
    from .operations.get_azure_target_failure_notification_registrations_spectra_s3 import (
        GetAzureTargetFailureNotificationRegistrationsSpectraS3Request,
        GetAzureTargetFailureNotificationRegistrationsSpectraS3Response,
    )
    from .operations.get_azure_target_failures_spectra_s3 import (
        GetAzureTargetFailuresSpectraS3Request,
        GetAzureTargetFailuresSpectraS3Response,
    )
    from .operations.get_azure_target_read_preference_spectra_s3 import (
        GetAzureTargetReadPreferenceSpectraS3Request,
        GetAzureTargetReadPreferenceSpectraS3Response,
    )
    from .operations.get_azure_target_read_preferences_spectra_s3 import (
        GetAzureTargetReadPreferencesSpectraS3Request,
        GetAzureTargetReadPreferencesSpectraS3Response,
    )
    from .operations.get_azure_target_spectra_s3 import (
        GetAzureTargetSpectraS3Request,
        GetAzureTargetSpectraS3Response,
    )
    from .operations.get_azure_targets_spectra_s3 import (
        GetAzureTargetsSpectraS3Request,
        GetAzureTargetsSpectraS3Response,
    )
    from .operations.get_blob_persistence_spectra_s3 import (
        GetBlobPersistenceSpectraS3Request,
        GetBlobPersistenceSpectraS3Response,
    )
    from .operations.get_blobs_on_azure_target_spectra_s3 import (
        GetBlobsOnAzureTargetSpectraS3Request,
        GetBlobsOnAzureTargetSpectraS3Response,
    )
    from .operations.get_blobs_on_ds3_target_spectra_s3 import (
        GetBlobsOnDs3TargetSpectraS3Request,
        GetBlobsOnDs3TargetSpectraS3Response,
    )
    from .operations.get_blobs_on_pool_spectra_s3 import (
        GetBlobsOnPoolSpectraS3Request,
        GetBlobsOnPoolSpectraS3Response,
    )
    from .operations.get_blobs_on_s3_target_spectra_s3 import (
        GetBlobsOnS3TargetSpectraS3Request,
        GetBlobsOnS3TargetSpectraS3Response,
    )
    from .operations.get_blobs_on_tape_spectra_s3 import (
        GetBlobsOnTapeSpectraS3Request,
        GetBlobsOnTapeSpectraS3Response,
    )
    from .operations.get_bucket import GetBucketRequest, GetBucketResponse
    from .operations.get_bucket_acl_spectra_s3 import (
        GetBucketAclSpectraS3Request,
        GetBucketAclSpectraS3Response,
    )
    from .operations.get_bucket_acls_spectra_s3 import (
        GetBucketAclsSpectraS3Request,
        GetBucketAclsSpectraS3Response,
    )
    from .operations.get_bucket_capacity_summary_spectra_s3 import (
        GetBucketCapacitySummarySpectraS3Request,
        GetBucketCapacitySummarySpectraS3Response,
    )
    from .operations.get_bucket_changes_notification_registration_spectra_s3 import (
        GetBucketChangesNotificationRegistrationSpectraS3Request,
        GetBucketChangesNotificationRegistrationSpectraS3Response,
    )
    from .operations.get_bucket_changes_notification_registrations_spectra_s3 import (
        GetBucketChangesNotificationRegistrationsSpectraS3Request,
        GetBucketChangesNotificationRegistrationsSpectraS3Response,
    )
    from .operations.get_bucket_history_spectra_s3 import (
        GetBucketHistorySpectraS3Request,
        GetBucketHistorySpectraS3Response,
    )
    from .operations.get_bucket_spectra_s3 import GetBucketSpectraS3Request, GetBucketSpectraS3Response
    from .operations.get_buckets_spectra_s3 import GetBucketsSpectraS3Request, GetBucketsSpectraS3Response
    from .operations.get_bulk_job_spectra_s3 import GetBulkJobSpectraS3Request, GetBulkJobSpectraS3Response
    from .operations.get_cache_filesystem_spectra_s3 import (
        GetCacheFilesystemSpectraS3Request,
        GetCacheFilesystemSpectraS3Response,
    )
    from .operations.get_cache_filesystems_spectra_s3 import (
        GetCacheFilesystemsSpectraS3Request,
        GetCacheFilesystemsSpectraS3Response,
    )
    from .operations.get_cache_state_spectra_s3 import (
        GetCacheStateSpectraS3Request,
        GetCacheStateSpectraS3Response,
    )
    from .operations.get_canceled_job_spectra_s3 import (
        GetCanceledJobSpectraS3Request,
        GetCanceledJobSpectraS3Response,
    )
    from .operations.get_canceled_jobs_spectra_s3 import (
        GetCanceledJobsSpectraS3Request,
        GetCanceledJobsSpectraS3Response,
    )
    from .operations.get_completed_job_spectra_s3 import (
        GetCompletedJobSpectraS3Request,
        GetCompletedJobSpectraS3Response,
    )
    from .operations.get_completed_jobs_spectra_s3 import (
        GetCompletedJobsSpectraS3Request,
        GetCompletedJobsSpectraS3Response,
    )
    from .operations.get_data_path_backend_spectra_s3 import (
        GetDataPathBackendSpectraS3Request,
        GetDataPathBackendSpectraS3Response,
    )
    from .operations.get_data_persistence_rule_spectra_s3 import (
        GetDataPersistenceRuleSpectraS3Request,
        GetDataPersistenceRuleSpectraS3Response,
    )
    from .operations.get_data_persistence_rules_spectra_s3 import (
        GetDataPersistenceRulesSpectraS3Request,
        GetDataPersistenceRulesSpectraS3Response,
    )
    from .operations.get_data_planner_blob_store_tasks_spectra_s3 import (
        GetDataPlannerBlobStoreTasksSpectraS3Request,
        GetDataPlannerBlobStoreTasksSpectraS3Response,
    )
    from .operations.get_data_policies_spectra_s3 import (
        GetDataPoliciesSpectraS3Request,
        GetDataPoliciesSpectraS3Response,
    )
    from .operations.get_data_policy_acl_spectra_s3 import (
        GetDataPolicyAclSpectraS3Request,
        GetDataPolicyAclSpectraS3Response,
    )
    from .operations.get_data_policy_acls_spectra_s3 import (
        GetDataPolicyAclsSpectraS3Request,
        GetDataPolicyAclsSpectraS3Response,
    )
    from .operations.get_data_policy_spectra_s3 import (
        GetDataPolicySpectraS3Request,
        GetDataPolicySpectraS3Response,
    )
    from .operations.get_degraded_azure_data_replication_rules_spectra_s3 import (
        GetDegradedAzureDataReplicationRulesSpectraS3Request,
        GetDegradedAzureDataReplicationRulesSpectraS3Response,
    )
    from .operations.get_degraded_blobs_spectra_s3 import (
        GetDegradedBlobsSpectraS3Request,
        GetDegradedBlobsSpectraS3Response,
    )
    from .operations.get_degraded_buckets_spectra_s3 import (
        GetDegradedBucketsSpectraS3Request,
        GetDegradedBucketsSpectraS3Response,
    )
    from .operations.get_degraded_data_persistence_rules_spectra_s3 import (
        GetDegradedDataPersistenceRulesSpectraS3Request,
        GetDegradedDataPersistenceRulesSpectraS3Response,
    )
    from .operations.get_degraded_ds3_data_replication_rules_spectra_s3 import (
        GetDegradedDs3DataReplicationRulesSpectraS3Request,
        GetDegradedDs3DataReplicationRulesSpectraS3Response,
    )
    from .operations.get_degraded_s3_data_replication_rules_spectra_s3 import (
        GetDegradedS3DataReplicationRulesSpectraS3Request,
        GetDegradedS3DataReplicationRulesSpectraS3Response,
    )
    from .operations.get_ds3_data_replication_rule_spectra_s3 import (
        GetDs3DataReplicationRuleSpectraS3Request,
        GetDs3DataReplicationRuleSpectraS3Response,
    )
    from .operations.get_ds3_data_replication_rules_spectra_s3 import (
        GetDs3DataReplicationRulesSpectraS3Request,
        GetDs3DataReplicationRulesSpectraS3Response,
    )
    from .operations.get_ds3_target_data_policies_spectra_s3 import (
        GetDs3TargetDataPoliciesSpectraS3Request,
        GetDs3TargetDataPoliciesSpectraS3Response,
    )
    from .operations.get_ds3_target_failure_notification_registration_spectra_s3 import (
        GetDs3TargetFailureNotificationRegistrationSpectraS3Request,
        GetDs3TargetFailureNotificationRegistrationSpectraS3Response,
    )
    from .operations.get_ds3_target_failure_notification_registrations_spectra_s3 import (
        GetDs3TargetFailureNotificationRegistrationsSpectraS3Request,
        GetDs3TargetFailureNotificationRegistrationsSpectraS3Response,
    )
    from .operations.get_ds3_target_failures_spectra_s3 import (
        GetDs3TargetFailuresSpectraS3Request,
        GetDs3TargetFailuresSpectraS3Response,
    )
    from .operations.get_ds3_target_read_preference_spectra_s3 import (
        GetDs3TargetReadPreferenceSpectraS3Request,
        GetDs3TargetReadPreferenceSpectraS3Response,
    )
    from .operations.get_ds3_target_read_preferences_spectra_s3 import (
        GetDs3TargetReadPreferencesSpectraS3Request,
        GetDs3TargetReadPreferencesSpectraS3Response,
    )
    from .operations.get_ds3_target_spectra_s3 import (
        GetDs3TargetSpectraS3Request,
        GetDs3TargetSpectraS3Response,
    )
    from .operations.get_ds3_targets_spectra_s3 import (
        GetDs3TargetsSpectraS3Request,
        GetDs3TargetsSpectraS3Response,
    )
    from .operations.get_feature_keys_spectra_s3 import (
        GetFeatureKeysSpectraS3Request,
        GetFeatureKeysSpectraS3Response,
    )
    from .operations.get_group_member_spectra_s3 import (
        GetGroupMemberSpectraS3Request,
        GetGroupMemberSpectraS3Response,
    )
    from .operations.get_group_members_spectra_s3 import (
        GetGroupMembersSpectraS3Request,
        GetGroupMembersSpectraS3Response,
    )
    from .operations.get_group_spectra_s3 import GetGroupSpectraS3Request, GetGroupSpectraS3Response
    from .operations.get_groups_spectra_s3 import GetGroupsSpectraS3Request, GetGroupsSpectraS3Response
    from .operations.get_job_chunk_dao_spectra_s3 import (
        GetJobChunkDaoSpectraS3Request,
        GetJobChunkDaoSpectraS3Response,
    )
    from .operations.get_job_chunk_spectra_s3 import GetJobChunkSpectraS3Request, GetJobChunkSpectraS3Response
    from .operations.get_job_chunks_ready_for_client_processing_spectra_s3 import (
        GetJobChunksReadyForClientProcessingSpectraS3Request,
        GetJobChunksReadyForClientProcessingSpectraS3Response,
    )
    from .operations.get_job_completed_notification_registration_spectra_s3 import (
        GetJobCompletedNotificationRegistrationSpectraS3Request,
        GetJobCompletedNotificationRegistrationSpectraS3Response,
    )
    from .operations.get_job_completed_notification_registrations_spectra_s3 import (
        GetJobCompletedNotificationRegistrationsSpectraS3Request,
        GetJobCompletedNotificationRegistrationsSpectraS3Response,
    )
    from .operations.get_job_created_notification_registration_spectra_s3 import (
        GetJobCreatedNotificationRegistrationSpectraS3Request,
        GetJobCreatedNotificationRegistrationSpectraS3Response,
    )
    from .operations.get_job_created_notification_registrations_spectra_s3 import (
        GetJobCreatedNotificationRegistrationsSpectraS3Request,
        GetJobCreatedNotificationRegistrationsSpectraS3Response,
    )
    from .operations.get_job_creation_failed_notification_registration_spectra_s3 import (
        GetJobCreationFailedNotificationRegistrationSpectraS3Request,
        GetJobCreationFailedNotificationRegistrationSpectraS3Response,
    )
    from .operations.get_job_creation_failed_notification_registrations_spectra_s3 import (
        GetJobCreationFailedNotificationRegistrationsSpectraS3Request,
        GetJobCreationFailedNotificationRegistrationsSpectraS3Response,
    )
    from .operations.get_job_creation_failures_spectra_s3 import (
        GetJobCreationFailuresSpectraS3Request,
        GetJobCreationFailuresSpectraS3Response,
    )
    from .operations.get_job_spectra_s3 import GetJobSpectraS3Request, GetJobSpectraS3Response
    from .operations.get_job_to_replicate_spectra_s3 import (
        GetJobToReplicateSpectraS3Request,
        GetJobToReplicateSpectraS3Response,
    )
    from .operations.get_jobs_spectra_s3 import GetJobsSpectraS3Request, GetJobsSpectraS3Response
    from .operations.get_node_spectra_s3 import GetNodeSpectraS3Request, GetNodeSpectraS3Response
    from .operations.get_nodes_spectra_s3 import GetNodesSpectraS3Request, GetNodesSpectraS3Response
    from .operations.get_object import GetObjectRequest, GetObjectResponse
    from .operations.get_object_cached_notification_registration_spectra_s3 import (
        GetObjectCachedNotificationRegistrationSpectraS3Request,
        GetObjectCachedNotificationRegistrationSpectraS3Response,
    )
    from .operations.get_object_cached_notification_registrations_spectra_s3 import (
        GetObjectCachedNotificationRegistrationsSpectraS3Request,
        GetObjectCachedNotificationRegistrationsSpectraS3Response,
    )
    from .operations.get_object_details_spectra_s3 import (
        GetObjectDetailsSpectraS3Request,
        GetObjectDetailsSpectraS3Response,
    )
    from .operations.get_object_lost_notification_registration_spectra_s3 import (
        GetObjectLostNotificationRegistrationSpectraS3Request,
        GetObjectLostNotificationRegistrationSpectraS3Response,
    )
    from .operations.get_object_lost_notification_registrations_spectra_s3 import (
        GetObjectLostNotificationRegistrationsSpectraS3Request,
        GetObjectLostNotificationRegistrationsSpectraS3Response,
    )
    from .operations.get_object_persisted_notification_registration_spectra_s3 import (
        GetObjectPersistedNotificationRegistrationSpectraS3Request,
        GetObjectPersistedNotificationRegistrationSpectraS3Response,
    )
    from .operations.get_object_persisted_notification_registrations_spectra_s3 import (
        GetObjectPersistedNotificationRegistrationsSpectraS3Request,
        GetObjectPersistedNotificationRegistrationsSpectraS3Response,
    )
    from .operations.get_objects_details_spectra_s3 import (
        GetObjectsDetailsSpectraS3Request,
        GetObjectsDetailsSpectraS3Response,
    )
    from .operations.get_objects_with_full_details_spectra_s3 import (
        GetObjectsWithFullDetailsSpectraS3Request,
        GetObjectsWithFullDetailsSpectraS3Response,
    )
    from .operations.get_physical_placement_for_objects_spectra_s3 import (
        GetPhysicalPlacementForObjectsSpectraS3Request,
        GetPhysicalPlacementForObjectsSpectraS3Response,
    )
    from .operations.get_physical_placement_for_objects_with_full_details_spectra_s3 import (
        GetPhysicalPlacementForObjectsWithFullDetailsSpectraS3Request,
        GetPhysicalPlacementForObjectsWithFullDetailsSpectraS3Response,
    )
    from .operations.get_pool_failure_notification_registration_spectra_s3 import (
        GetPoolFailureNotificationRegistrationSpectraS3Request,
        GetPoolFailureNotificationRegistrationSpectraS3Response,
    )
    from .operations.get_pool_failure_notification_registrations_spectra_s3 import (
        GetPoolFailureNotificationRegistrationsSpectraS3Request,
        GetPoolFailureNotificationRegistrationsSpectraS3Response,
    )
    from .operations.get_pool_failures_spectra_s3 import (
        GetPoolFailuresSpectraS3Request,
        GetPoolFailuresSpectraS3Response,
    )
    from .operations.get_pool_partition_spectra_s3 import (
        GetPoolPartitionSpectraS3Request,
        GetPoolPartitionSpectraS3Response,
    )
    from .operations.get_pool_partitions_spectra_s3 import (
        GetPoolPartitionsSpectraS3Request,
        GetPoolPartitionsSpectraS3Response,
    )
    from .operations.get_pool_spectra_s3 import GetPoolSpectraS3Request, GetPoolSpectraS3Response
    from .operations.get_pools_spectra_s3 import GetPoolsSpectraS3Request, GetPoolsSpectraS3Response
    from .operations.get_s3_data_replication_rule_spectra_s3 import (
        GetS3DataReplicationRuleSpectraS3Request,
        GetS3DataReplicationRuleSpectraS3Response,
    )
    from .operations.get_s3_data_replication_rules_spectra_s3 import (
        GetS3DataReplicationRulesSpectraS3Request,
        GetS3DataReplicationRulesSpectraS3Response,
    )
    from .operations.get_s3_target_bucket_names_spectra_s3 import (
        GetS3TargetBucketNamesSpectraS3Request,
        GetS3TargetBucketNamesSpectraS3Response,
    )
    from .operations.get_s3_target_failure_notification_registration_spectra_s3 import (
        GetS3TargetFailureNotificationRegistrationSpectraS3Request,
        GetS3TargetFailureNotificationRegistrationSpectraS3Response,
    )
    from .operations.get_s3_target_failure_notification_registrations_spectra_s3 import (
        GetS3TargetFailureNotificationRegistrationsSpectraS3Request,
        GetS3TargetFailureNotificationRegistrationsSpectraS3Response,
    )
    from .operations.get_s3_target_failures_spectra_s3 import (
        GetS3TargetFailuresSpectraS3Request,
        GetS3TargetFailuresSpectraS3Response,
    )
    from .operations.get_s3_target_read_preference_spectra_s3 import (
        GetS3TargetReadPreferenceSpectraS3Request,
        GetS3TargetReadPreferenceSpectraS3Response,
    )
    from .operations.get_s3_target_read_preferences_spectra_s3 import (
        GetS3TargetReadPreferencesSpectraS3Request,
        GetS3TargetReadPreferencesSpectraS3Response,
    )
    from .operations.get_s3_target_spectra_s3 import GetS3TargetSpectraS3Request, GetS3TargetSpectraS3Response
    from .operations.get_s3_targets_spectra_s3 import (
        GetS3TargetsSpectraS3Request,
        GetS3TargetsSpectraS3Response,
    )
    from .operations.get_service import GetServiceRequest, GetServiceResponse
    from .operations.get_storage_domain_capacity_summary_spectra_s3 import (
        GetStorageDomainCapacitySummarySpectraS3Request,
        GetStorageDomainCapacitySummarySpectraS3Response,
    )
    from .operations.get_storage_domain_failure_notification_registration_spectra_s3 import (
        GetStorageDomainFailureNotificationRegistrationSpectraS3Request,
        GetStorageDomainFailureNotificationRegistrationSpectraS3Response,
    )
    from .operations.get_storage_domain_failure_notification_registrations_spectra_s3 import (
        GetStorageDomainFailureNotificationRegistrationsSpectraS3Request,
        GetStorageDomainFailureNotificationRegistrationsSpectraS3Response,
    )
    from .operations.get_storage_domain_failures_spectra_s3 import (
        GetStorageDomainFailuresSpectraS3Request,
        GetStorageDomainFailuresSpectraS3Response,
    )
    from .operations.get_storage_domain_member_spectra_s3 import (
        GetStorageDomainMemberSpectraS3Request,
        GetStorageDomainMemberSpectraS3Response,
    )
    from .operations.get_storage_domain_members_spectra_s3 import (
        GetStorageDomainMembersSpectraS3Request,
        GetStorageDomainMembersSpectraS3Response,
    )
    from .operations.get_storage_domain_spectra_s3 import (
        GetStorageDomainSpectraS3Request,
        GetStorageDomainSpectraS3Response,
    )
    from .operations.get_storage_domains_spectra_s3 import (
        GetStorageDomainsSpectraS3Request,
        GetStorageDomainsSpectraS3Response,
    )
    from .operations.get_suspect_blob_azure_targets_spectra_s3 import (
        GetSuspectBlobAzureTargetsSpectraS3Request,
        GetSuspectBlobAzureTargetsSpectraS3Response,
    )
    from .operations.get_suspect_blob_ds3_targets_spectra_s3 import (
        GetSuspectBlobDs3TargetsSpectraS3Request,
        GetSuspectBlobDs3TargetsSpectraS3Response,
    )
    from .operations.get_suspect_blob_pools_spectra_s3 import (
        GetSuspectBlobPoolsSpectraS3Request,
        GetSuspectBlobPoolsSpectraS3Response,
    )
    from .operations.get_suspect_blob_s3_targets_spectra_s3 import (
        GetSuspectBlobS3TargetsSpectraS3Request,
        GetSuspectBlobS3TargetsSpectraS3Response,
    )
    from .operations.get_suspect_blob_tapes_spectra_s3 import (
        GetSuspectBlobTapesSpectraS3Request,
        GetSuspectBlobTapesSpectraS3Response,
    )
    from .operations.get_suspect_buckets_spectra_s3 import (
        GetSuspectBucketsSpectraS3Request,
        GetSuspectBucketsSpectraS3Response,
    )
    from .operations.get_suspect_objects_spectra_s3 import (
        GetSuspectObjectsSpectraS3Request,
        GetSuspectObjectsSpectraS3Response,
    )
    from .operations.get_suspect_objects_with_full_details_spectra_s3 import (
        GetSuspectObjectsWithFullDetailsSpectraS3Request,
        GetSuspectObjectsWithFullDetailsSpectraS3Response,
    )
    from .operations.get_system_capacity_summary_spectra_s3 import (
        GetSystemCapacitySummarySpectraS3Request,
        GetSystemCapacitySummarySpectraS3Response,
    )
    from .operations.get_system_failure_notification_registration_spectra_s3 import (
        GetSystemFailureNotificationRegistrationSpectraS3Request,
        GetSystemFailureNotificationRegistrationSpectraS3Response,
    )
    from .operations.get_system_failure_notification_registrations_spectra_s3 import (
        GetSystemFailureNotificationRegistrationsSpectraS3Request,
        GetSystemFailureNotificationRegistrationsSpectraS3Response,
    )
    from .operations.get_system_failures_spectra_s3 import (
        GetSystemFailuresSpectraS3Request,
        GetSystemFailuresSpectraS3Response,
    )
    from .operations.get_system_information_spectra_s3 import (
        GetSystemInformationSpectraS3Request,
        GetSystemInformationSpectraS3Response,
    )
    from .operations.get_tape_density_directive_spectra_s3 import (
        GetTapeDensityDirectiveSpectraS3Request,
        GetTapeDensityDirectiveSpectraS3Response,
    )
    from .operations.get_tape_density_directives_spectra_s3 import (
        GetTapeDensityDirectivesSpectraS3Request,
        GetTapeDensityDirectivesSpectraS3Response,
    )
    from .operations.get_tape_drive_spectra_s3 import (
        GetTapeDriveSpectraS3Request,
        GetTapeDriveSpectraS3Response,
    )
    from .operations.get_tape_drives_spectra_s3 import (
        GetTapeDrivesSpectraS3Request,
        GetTapeDrivesSpectraS3Response,
    )
    from .operations.get_tape_failure_notification_registration_spectra_s3 import (
        GetTapeFailureNotificationRegistrationSpectraS3Request,
        GetTapeFailureNotificationRegistrationSpectraS3Response,
    )
    from .operations.get_tape_failure_notification_registrations_spectra_s3 import (
        GetTapeFailureNotificationRegistrationsSpectraS3Request,
        GetTapeFailureNotificationRegistrationsSpectraS3Response,
    )
    from .operations.get_tape_failures_spectra_s3 import (
        GetTapeFailuresSpectraS3Request,
        GetTapeFailuresSpectraS3Response,
    )
    from .operations.get_tape_libraries_spectra_s3 import (
        GetTapeLibrariesSpectraS3Request,
        GetTapeLibrariesSpectraS3Response,
    )
    from .operations.get_tape_library_spectra_s3 import (
        GetTapeLibrarySpectraS3Request,
        GetTapeLibrarySpectraS3Response,
    )
    from .operations.get_tape_partition_failure_notification_registration_spectra_s3 import (
        GetTapePartitionFailureNotificationRegistrationSpectraS3Request,
        GetTapePartitionFailureNotificationRegistrationSpectraS3Response,
    )
    from .operations.get_tape_partition_failure_notification_registrations_spectra_s3 import (
        GetTapePartitionFailureNotificationRegistrationsSpectraS3Request,
        GetTapePartitionFailureNotificationRegistrationsSpectraS3Response,
    )
    from .operations.get_tape_partition_failures_spectra_s3 import (
        GetTapePartitionFailuresSpectraS3Request,
        GetTapePartitionFailuresSpectraS3Response,
    )
    from .operations.get_tape_partition_spectra_s3 import (
        GetTapePartitionSpectraS3Request,
        GetTapePartitionSpectraS3Response,
    )
    from .operations.get_tape_partition_with_full_details_spectra_s3 import (
        GetTapePartitionWithFullDetailsSpectraS3Request,
        GetTapePartitionWithFullDetailsSpectraS3Response,
    )
    from .operations.get_tape_partitions_spectra_s3 import (
        GetTapePartitionsSpectraS3Request,
        GetTapePartitionsSpectraS3Response,
    )
    from .operations.get_tape_partitions_with_full_details_spectra_s3 import (
        GetTapePartitionsWithFullDetailsSpectraS3Request,
        GetTapePartitionsWithFullDetailsSpectraS3Response,
    )
    from .operations.get_tape_spectra_s3 import GetTapeSpectraS3Request, GetTapeSpectraS3Response
    from .operations.get_tapes_spectra_s3 import GetTapesSpectraS3Request, GetTapesSpectraS3Response
    from .operations.get_user_spectra_s3 import GetUserSpectraS3Request, GetUserSpectraS3Response
    from .operations.get_users_spectra_s3 import GetUsersSpectraS3Request, GetUsersSpectraS3Response
    from .operations.head_bucket import HeadBucketRequest, HeadBucketResponse
    from .operations.head_object import HeadObjectRequest, HeadObjectResponse
    from .operations.import_all_pools_spectra_s3 import (
        ImportAllPoolsSpectraS3Request,
        ImportAllPoolsSpectraS3Response,
    )
    from .operations.import_all_tapes_spectra_s3 import (
        ImportAllTapesSpectraS3Request,
        ImportAllTapesSpectraS3Response,
    )
    from .operations.import_azure_target_spectra_s3 import (
        ImportAzureTargetSpectraS3Request,
        ImportAzureTargetSpectraS3Response,
    )
    from .operations.import_pool_spectra_s3 import ImportPoolSpectraS3Request, ImportPoolSpectraS3Response
    from .operations.import_s3_target_spectra_s3 import (
        ImportS3TargetSpectraS3Request,
        ImportS3TargetSpectraS3Response,
    )
    from .operations.import_tape_spectra_s3 import ImportTapeSpectraS3Request, ImportTapeSpectraS3Response
    from .operations.initiate_multi_part_upload import (
        InitiateMultiPartUploadRequest,
        InitiateMultiPartUploadResponse,
    )
    from .operations.inspect_all_tapes_spectra_s3 import (
        InspectAllTapesSpectraS3Request,
        InspectAllTapesSpectraS3Response,
    )
    from .operations.inspect_tape_spectra_s3 import InspectTapeSpectraS3Request, InspectTapeSpectraS3Response
    from .operations.list_multi_part_upload_parts import (
        ListMultiPartUploadPartsRequest,
        ListMultiPartUploadPartsResponse,
    )
    from .operations.list_multi_part_uploads import ListMultiPartUploadsRequest, ListMultiPartUploadsResponse
    from .operations.mark_suspect_blob_azure_targets_as_degraded_spectra_s3 import (
        MarkSuspectBlobAzureTargetsAsDegradedSpectraS3Request,
        MarkSuspectBlobAzureTargetsAsDegradedSpectraS3Response,
    )
    from .operations.mark_suspect_blob_ds3_targets_as_degraded_spectra_s3 import (
        MarkSuspectBlobDs3TargetsAsDegradedSpectraS3Request,
        MarkSuspectBlobDs3TargetsAsDegradedSpectraS3Response,
    )
    from .operations.mark_suspect_blob_pools_as_degraded_spectra_s3 import (
        MarkSuspectBlobPoolsAsDegradedSpectraS3Request,
        MarkSuspectBlobPoolsAsDegradedSpectraS3Response,
    )
    from .operations.mark_suspect_blob_s3_targets_as_degraded_spectra_s3 import (
        MarkSuspectBlobS3TargetsAsDegradedSpectraS3Request,
        MarkSuspectBlobS3TargetsAsDegradedSpectraS3Response,
    )
    from .operations.mark_suspect_blob_tapes_as_degraded_spectra_s3 import (
        MarkSuspectBlobTapesAsDegradedSpectraS3Request,
        MarkSuspectBlobTapesAsDegradedSpectraS3Response,
    )
    from .operations.mark_tape_for_compaction_spectra_s3 import (
        MarkTapeForCompactionSpectraS3Request,
        MarkTapeForCompactionSpectraS3Response,
    )
    from .operations.modify_active_job_spectra_s3 import (
        ModifyActiveJobSpectraS3Request,
        ModifyActiveJobSpectraS3Response,
    )
    from .operations.modify_all_azure_targets_spectra_s3 import (
        ModifyAllAzureTargetsSpectraS3Request,
        ModifyAllAzureTargetsSpectraS3Response,
    )
    from .operations.modify_all_ds3_targets_spectra_s3 import (
        ModifyAllDs3TargetsSpectraS3Request,
        ModifyAllDs3TargetsSpectraS3Response,
    )
    from .operations.modify_all_pools_spectra_s3 import (
        ModifyAllPoolsSpectraS3Request,
        ModifyAllPoolsSpectraS3Response,
    )
    from .operations.modify_all_s3_targets_spectra_s3 import (
        ModifyAllS3TargetsSpectraS3Request,
        ModifyAllS3TargetsSpectraS3Response,
    )
    from .operations.modify_all_tape_partitions_spectra_s3 import (
        ModifyAllTapePartitionsSpectraS3Request,
        ModifyAllTapePartitionsSpectraS3Response,
    )
    from .operations.modify_azure_data_replication_rule_spectra_s3 import (
        ModifyAzureDataReplicationRuleSpectraS3Request,
        ModifyAzureDataReplicationRuleSpectraS3Response,
    )
    from .operations.modify_azure_target_spectra_s3 import (
        ModifyAzureTargetSpectraS3Request,
        ModifyAzureTargetSpectraS3Response,
    )
    from .operations.modify_bucket_spectra_s3 import (
        ModifyBucketSpectraS3Request,
        ModifyBucketSpectraS3Response,
    )
    from .operations.modify_cache_filesystem_spectra_s3 import (
        ModifyCacheFilesystemSpectraS3Request,
        ModifyCacheFilesystemSpectraS3Response,
    )
    from .operations.modify_data_path_backend_spectra_s3 import (
        ModifyDataPathBackendSpectraS3Request,
        ModifyDataPathBackendSpectraS3Response,
    )
    from .operations.modify_data_persistence_rule_spectra_s3 import (
        ModifyDataPersistenceRuleSpectraS3Request,
        ModifyDataPersistenceRuleSpectraS3Response,
    )
    from .operations.modify_data_policy_spectra_s3 import (
        ModifyDataPolicySpectraS3Request,
        ModifyDataPolicySpectraS3Response,
    )
    from .operations.modify_ds3_data_replication_rule_spectra_s3 import (
        ModifyDs3DataReplicationRuleSpectraS3Request,
        ModifyDs3DataReplicationRuleSpectraS3Response,
    )
    from .operations.modify_ds3_target_spectra_s3 import (
        ModifyDs3TargetSpectraS3Request,
        ModifyDs3TargetSpectraS3Response,
    )
    from .operations.modify_group_spectra_s3 import ModifyGroupSpectraS3Request, ModifyGroupSpectraS3Response
    from .operations.modify_job_spectra_s3 import ModifyJobSpectraS3Request, ModifyJobSpectraS3Response
    from .operations.modify_node_spectra_s3 import ModifyNodeSpectraS3Request, ModifyNodeSpectraS3Response
    from .operations.modify_pool_partition_spectra_s3 import (
        ModifyPoolPartitionSpectraS3Request,
        ModifyPoolPartitionSpectraS3Response,
    )
    from .operations.modify_pool_spectra_s3 import ModifyPoolSpectraS3Request, ModifyPoolSpectraS3Response
    from .operations.modify_s3_data_replication_rule_spectra_s3 import (
        ModifyS3DataReplicationRuleSpectraS3Request,
        ModifyS3DataReplicationRuleSpectraS3Response,
    )
    from .operations.modify_s3_target_spectra_s3 import (
        ModifyS3TargetSpectraS3Request,
        ModifyS3TargetSpectraS3Response,
    )
    from .operations.modify_storage_domain_member_spectra_s3 import (
        ModifyStorageDomainMemberSpectraS3Request,
        ModifyStorageDomainMemberSpectraS3Response,
    )
    from .operations.modify_storage_domain_spectra_s3 import (
        ModifyStorageDomainSpectraS3Request,
        ModifyStorageDomainSpectraS3Response,
    )
    from .operations.modify_tape_drive_spectra_s3 import (
        ModifyTapeDriveSpectraS3Request,
        ModifyTapeDriveSpectraS3Response,
    )
    from .operations.modify_tape_partition_spectra_s3 import (
        ModifyTapePartitionSpectraS3Request,
        ModifyTapePartitionSpectraS3Response,
    )
    from .operations.modify_tape_spectra_s3 import ModifyTapeSpectraS3Request, ModifyTapeSpectraS3Response
    from .operations.modify_user_spectra_s3 import ModifyUserSpectraS3Request, ModifyUserSpectraS3Response
    from .operations.online_all_tapes_spectra_s3 import (
        OnlineAllTapesSpectraS3Request,
        OnlineAllTapesSpectraS3Response,
    )
    from .operations.online_tape_spectra_s3 import OnlineTapeSpectraS3Request, OnlineTapeSpectraS3Response
    from .operations.pair_back_registered_ds3_target_spectra_s3 import (
        PairBackRegisteredDs3TargetSpectraS3Request,
        PairBackRegisteredDs3TargetSpectraS3Response,
    )
    from .operations.put_azure_data_replication_rule_spectra_s3 import (
        PutAzureDataReplicationRuleSpectraS3Request,
        PutAzureDataReplicationRuleSpectraS3Response,
    )
    from .operations.put_azure_target_bucket_name_spectra_s3 import (
        PutAzureTargetBucketNameSpectraS3Request,
        PutAzureTargetBucketNameSpectraS3Response,
    )
    from .operations.put_azure_target_failure_notification_registration_spectra_s3 import (
        PutAzureTargetFailureNotificationRegistrationSpectraS3Request,
        PutAzureTargetFailureNotificationRegistrationSpectraS3Response,
    )
    from .operations.put_azure_target_read_preference_spectra_s3 import (
        PutAzureTargetReadPreferenceSpectraS3Request,
        PutAzureTargetReadPreferenceSpectraS3Response,
    )
    from .operations.put_bucket import PutBucketRequest, PutBucketResponse
    from .operations.put_bucket_acl_for_group_spectra_s3 import (
        PutBucketAclForGroupSpectraS3Request,
        PutBucketAclForGroupSpectraS3Response,
    )
    from .operations.put_bucket_acl_for_user_spectra_s3 import (
        PutBucketAclForUserSpectraS3Request,
        PutBucketAclForUserSpectraS3Response,
    )
    from .operations.put_bucket_changes_notification_registration_spectra_s3 import (
        PutBucketChangesNotificationRegistrationSpectraS3Request,
        PutBucketChangesNotificationRegistrationSpectraS3Response,
    )
    from .operations.put_bucket_spectra_s3 import PutBucketSpectraS3Request, PutBucketSpectraS3Response
    from .operations.put_bulk_job_spectra_s3 import PutBulkJobSpectraS3Request, PutBulkJobSpectraS3Response
    from .operations.put_data_persistence_rule_spectra_s3 import (
        PutDataPersistenceRuleSpectraS3Request,
        PutDataPersistenceRuleSpectraS3Response,
    )
    from .operations.put_data_policy_acl_for_group_spectra_s3 import (
        PutDataPolicyAclForGroupSpectraS3Request,
        PutDataPolicyAclForGroupSpectraS3Response,
    )
    from .operations.put_data_policy_acl_for_user_spectra_s3 import (
        PutDataPolicyAclForUserSpectraS3Request,
        PutDataPolicyAclForUserSpectraS3Response,
    )
    from .operations.put_data_policy_spectra_s3 import (
        PutDataPolicySpectraS3Request,
        PutDataPolicySpectraS3Response,
    )
    from .operations.put_drive_dump_spectra_s3 import (
        PutDriveDumpSpectraS3Request,
        PutDriveDumpSpectraS3Response,
    )
    from .operations.put_ds3_data_replication_rule_spectra_s3 import (
        PutDs3DataReplicationRuleSpectraS3Request,
        PutDs3DataReplicationRuleSpectraS3Response,
    )
    from .operations.put_ds3_target_failure_notification_registration_spectra_s3 import (
        PutDs3TargetFailureNotificationRegistrationSpectraS3Request,
        PutDs3TargetFailureNotificationRegistrationSpectraS3Response,
    )
    from .operations.put_ds3_target_read_preference_spectra_s3 import (
        PutDs3TargetReadPreferenceSpectraS3Request,
        PutDs3TargetReadPreferenceSpectraS3Response,
    )
    from .operations.put_global_bucket_acl_for_group_spectra_s3 import (
        PutGlobalBucketAclForGroupSpectraS3Request,
        PutGlobalBucketAclForGroupSpectraS3Response,
    )
    from .operations.put_global_bucket_acl_for_user_spectra_s3 import (
        PutGlobalBucketAclForUserSpectraS3Request,
        PutGlobalBucketAclForUserSpectraS3Response,
    )
    from .operations.put_global_data_policy_acl_for_group_spectra_s3 import (
        PutGlobalDataPolicyAclForGroupSpectraS3Request,
        PutGlobalDataPolicyAclForGroupSpectraS3Response,
    )
    from .operations.put_global_data_policy_acl_for_user_spectra_s3 import (
        PutGlobalDataPolicyAclForUserSpectraS3Request,
        PutGlobalDataPolicyAclForUserSpectraS3Response,
    )
    from .operations.put_group_group_member_spectra_s3 import (
        PutGroupGroupMemberSpectraS3Request,
        PutGroupGroupMemberSpectraS3Response,
    )
    from .operations.put_group_spectra_s3 import PutGroupSpectraS3Request, PutGroupSpectraS3Response
    from .operations.put_job_completed_notification_registration_spectra_s3 import (
        PutJobCompletedNotificationRegistrationSpectraS3Request,
        PutJobCompletedNotificationRegistrationSpectraS3Response,
    )
    from .operations.put_job_created_notification_registration_spectra_s3 import (
        PutJobCreatedNotificationRegistrationSpectraS3Request,
        PutJobCreatedNotificationRegistrationSpectraS3Response,
    )
    from .operations.put_job_creation_failed_notification_registration_spectra_s3 import (
        PutJobCreationFailedNotificationRegistrationSpectraS3Request,
        PutJobCreationFailedNotificationRegistrationSpectraS3Response,
    )
    from .operations.put_multi_part_upload_part import (
        PutMultiPartUploadPartRequest,
        PutMultiPartUploadPartResponse,
    )
    from .operations.put_object import PutObjectRequest, PutObjectResponse
    from .operations.put_object_cached_notification_registration_spectra_s3 import (
        PutObjectCachedNotificationRegistrationSpectraS3Request,
        PutObjectCachedNotificationRegistrationSpectraS3Response,
    )
    from .operations.put_object_lost_notification_registration_spectra_s3 import (
        PutObjectLostNotificationRegistrationSpectraS3Request,
        PutObjectLostNotificationRegistrationSpectraS3Response,
    )
    from .operations.put_object_persisted_notification_registration_spectra_s3 import (
        PutObjectPersistedNotificationRegistrationSpectraS3Request,
        PutObjectPersistedNotificationRegistrationSpectraS3Response,
    )
    from .operations.put_pool_failure_notification_registration_spectra_s3 import (
        PutPoolFailureNotificationRegistrationSpectraS3Request,
        PutPoolFailureNotificationRegistrationSpectraS3Response,
    )
    from .operations.put_pool_partition_spectra_s3 import (
        PutPoolPartitionSpectraS3Request,
        PutPoolPartitionSpectraS3Response,
    )
    from .operations.put_pool_storage_domain_member_spectra_s3 import (
        PutPoolStorageDomainMemberSpectraS3Request,
        PutPoolStorageDomainMemberSpectraS3Response,
    )
    from .operations.put_s3_data_replication_rule_spectra_s3 import (
        PutS3DataReplicationRuleSpectraS3Request,
        PutS3DataReplicationRuleSpectraS3Response,
    )
    from .operations.put_s3_target_bucket_name_spectra_s3 import (
        PutS3TargetBucketNameSpectraS3Request,
        PutS3TargetBucketNameSpectraS3Response,
    )
    from .operations.put_s3_target_failure_notification_registration_spectra_s3 import (
        PutS3TargetFailureNotificationRegistrationSpectraS3Request,
        PutS3TargetFailureNotificationRegistrationSpectraS3Response,
    )
    from .operations.put_s3_target_read_preference_spectra_s3 import (
        PutS3TargetReadPreferenceSpectraS3Request,
        PutS3TargetReadPreferenceSpectraS3Response,
    )
    from .operations.put_storage_domain_failure_notification_registration_spectra_s3 import (
        PutStorageDomainFailureNotificationRegistrationSpectraS3Request,
        PutStorageDomainFailureNotificationRegistrationSpectraS3Response,
    )
    from .operations.put_storage_domain_spectra_s3 import (
        PutStorageDomainSpectraS3Request,
        PutStorageDomainSpectraS3Response,
    )
    from .operations.put_system_failure_notification_registration_spectra_s3 import (
        PutSystemFailureNotificationRegistrationSpectraS3Request,
        PutSystemFailureNotificationRegistrationSpectraS3Response,
    )
    from .operations.put_tape_density_directive_spectra_s3 import (
        PutTapeDensityDirectiveSpectraS3Request,
        PutTapeDensityDirectiveSpectraS3Response,
    )
    from .operations.put_tape_failure_notification_registration_spectra_s3 import (
        PutTapeFailureNotificationRegistrationSpectraS3Request,
        PutTapeFailureNotificationRegistrationSpectraS3Response,
    )
    from .operations.put_tape_partition_failure_notification_registration_spectra_s3 import (
        PutTapePartitionFailureNotificationRegistrationSpectraS3Request,
        PutTapePartitionFailureNotificationRegistrationSpectraS3Response,
    )
    from .operations.put_tape_storage_domain_member_spectra_s3 import (
        PutTapeStorageDomainMemberSpectraS3Request,
        PutTapeStorageDomainMemberSpectraS3Response,
    )
    from .operations.put_user_group_member_spectra_s3 import (
        PutUserGroupMemberSpectraS3Request,
        PutUserGroupMemberSpectraS3Response,
    )
    from .operations.raw_import_all_tapes_spectra_s3 import (
        RawImportAllTapesSpectraS3Request,
        RawImportAllTapesSpectraS3Response,
    )
    from .operations.raw_import_tape_spectra_s3 import (
        RawImportTapeSpectraS3Request,
        RawImportTapeSpectraS3Response,
    )
    from .operations.regenerate_user_secret_key_spectra_s3 import (
        RegenerateUserSecretKeySpectraS3Request,
        RegenerateUserSecretKeySpectraS3Response,
    )
    from .operations.register_azure_target_spectra_s3 import (
        RegisterAzureTargetSpectraS3Request,
        RegisterAzureTargetSpectraS3Response,
    )
    from .operations.register_ds3_target_spectra_s3 import (
        RegisterDs3TargetSpectraS3Request,
        RegisterDs3TargetSpectraS3Response,
    )
    from .operations.register_s3_target_spectra_s3 import (
        RegisterS3TargetSpectraS3Request,
        RegisterS3TargetSpectraS3Response,
    )
    from .operations.replicate_put_job_spectra_s3 import (
        ReplicatePutJobSpectraS3Request,
        ReplicatePutJobSpectraS3Response,
    )
    from .operations.reset_instance_identifier_spectra_s3 import (
        ResetInstanceIdentifierSpectraS3Request,
        ResetInstanceIdentifierSpectraS3Response,
    )
    from .operations.stage_objects_job_spectra_s3 import (
        StageObjectsJobSpectraS3Request,
        StageObjectsJobSpectraS3Response,
    )
    from .operations.test_tape_drive_spectra_s3 import (
        TestTapeDriveSpectraS3Request,
        TestTapeDriveSpectraS3Response,
    )
    from .operations.truncate_active_job_spectra_s3 import (
        TruncateActiveJobSpectraS3Request,
        TruncateActiveJobSpectraS3Response,
    )
    from .operations.truncate_all_active_jobs_spectra_s3 import (
        TruncateAllActiveJobsSpectraS3Request,
        TruncateAllActiveJobsSpectraS3Response,
    )
    from .operations.truncate_all_jobs_spectra_s3 import (
        TruncateAllJobsSpectraS3Request,
        TruncateAllJobsSpectraS3Response,
    )
    from .operations.truncate_job_spectra_s3 import TruncateJobSpectraS3Request, TruncateJobSpectraS3Response
    from .operations.undelete_object_spectra_s3 import (
        UndeleteObjectSpectraS3Request,
        UndeleteObjectSpectraS3Response,
    )
    from .operations.verify_all_pools_spectra_s3 import (
        VerifyAllPoolsSpectraS3Request,
        VerifyAllPoolsSpectraS3Response,
    )
    from .operations.verify_all_tapes_spectra_s3 import (
        VerifyAllTapesSpectraS3Request,
        VerifyAllTapesSpectraS3Response,
    )
    from .operations.verify_azure_target_spectra_s3 import (
        VerifyAzureTargetSpectraS3Request,
        VerifyAzureTargetSpectraS3Response,
    )
    from .operations.verify_bulk_job_spectra_s3 import (
        VerifyBulkJobSpectraS3Request,
        VerifyBulkJobSpectraS3Response,
    )
    from .operations.verify_ds3_target_spectra_s3 import (
        VerifyDs3TargetSpectraS3Request,
        VerifyDs3TargetSpectraS3Response,
    )
    from .operations.verify_physical_placement_for_objects_spectra_s3 import (
        VerifyPhysicalPlacementForObjectsSpectraS3Request,
        VerifyPhysicalPlacementForObjectsSpectraS3Response,
    )
    from .operations.verify_physical_placement_for_objects_with_full_details_spectra_s3 import (
        VerifyPhysicalPlacementForObjectsWithFullDetailsSpectraS3Request,
        VerifyPhysicalPlacementForObjectsWithFullDetailsSpectraS3Response,
    )
    from .operations.verify_pool_spectra_s3 import VerifyPoolSpectraS3Request, VerifyPoolSpectraS3Response
    from .operations.verify_s3_target_spectra_s3 import (
        VerifyS3TargetSpectraS3Request,
        VerifyS3TargetSpectraS3Response,
    )
    from .operations.verify_safe_to_create_put_job_spectra_s3 import (
        VerifySafeToCreatePutJobSpectraS3Request,
        VerifySafeToCreatePutJobSpectraS3Response,
    )
    from .operations.verify_system_health_spectra_s3 import (
        VerifySystemHealthSpectraS3Request,
        VerifySystemHealthSpectraS3Response,
    )
    from .operations.verify_tape_spectra_s3 import VerifyTapeSpectraS3Request, VerifyTapeSpectraS3Response
    from .operations.verify_user_is_member_of_group_spectra_s3 import (
        VerifyUserIsMemberOfGroupSpectraS3Request,
        VerifyUserIsMemberOfGroupSpectraS3Response,
    )


class AsyncClient(BaseAsyncClient):
    """All operations of Spectra S3 API 5.8; each method does the same as `send`.

    Raises `ApiError` when the server refuses, `TransportError` when no complete answer arrives, and
    `InvalidRequest` when the request makes no sense.
    """

    async def abort_multi_part_upload(
        self, request: AbortMultiPartUploadRequest
    ) -> AbortMultiPartUploadResponse:
        """Abandon a multipart upload that was begun."""
        return await self.send(request)

    async def allocate_job_chunk_spectra_s3(
        self, request: AllocateJobChunkSpectraS3Request
    ) -> AllocateJobChunkSpectraS3Response:
        """Allocate cache for one chunk (deprecated); 307 or 503 means try again later."""
        return await self.send(request)

    async def cancel_active_job_spectra_s3(
        self, request: CancelActiveJobSpectraS3Request
    ) -> CancelActiveJobSpectraS3Response:
        """Cancel a job by its active-job record; objects not completely received are dropped."""
        return await self.send(request)

    async def cancel_all_active_jobs_spectra_s3(
        self, request: CancelAllActiveJobsSpectraS3Request
    ) -> CancelAllActiveJobsSpectraS3Response:
        """Cancel all jobs by their active-job records, or those of one bucket or request type."""
        return await self.send(request)

    async def cancel_all_jobs_spectra_s3(
        self, request: CancelAllJobsSpectraS3Request
    ) -> CancelAllJobsSpectraS3Response:
        """Cancel all jobs, or those of one bucket or request type."""
        return await self.send(request)

    async def cancel_eject_on_all_tapes_spectra_s3(
        self, request: CancelEjectOnAllTapesSpectraS3Request
    ) -> CancelEjectOnAllTapesSpectraS3Response:
        """Cancel the ejection of all tapes; a 207 lists those that failed."""
        return await self.send(request)

    async def cancel_eject_tape_spectra_s3(
        self, request: CancelEjectTapeSpectraS3Request
    ) -> CancelEjectTapeSpectraS3Response:
        """Cancel the ejection of one tape."""
        return await self.send(request)

    async def cancel_format_on_all_tapes_spectra_s3(
        self, request: CancelFormatOnAllTapesSpectraS3Request
    ) -> CancelFormatOnAllTapesSpectraS3Response:
        """Cancel the formatting of all tapes; a 207 lists those that failed."""
        return await self.send(request)

    async def cancel_format_tape_spectra_s3(
        self, request: CancelFormatTapeSpectraS3Request
    ) -> CancelFormatTapeSpectraS3Response:
        """Cancel the formatting of one tape."""
        return await self.send(request)

    async def cancel_import_on_all_pools_spectra_s3(
        self, request: CancelImportOnAllPoolsSpectraS3Request
    ) -> CancelImportOnAllPoolsSpectraS3Response:
        """Cancel the import of all pools."""
        return await self.send(request)

    async def cancel_import_on_all_tapes_spectra_s3(
        self, request: CancelImportOnAllTapesSpectraS3Request
    ) -> CancelImportOnAllTapesSpectraS3Response:
        """Cancel the import of all tapes; a 207 lists those that failed."""
        return await self.send(request)

    async def cancel_import_pool_spectra_s3(
        self, request: CancelImportPoolSpectraS3Request
    ) -> CancelImportPoolSpectraS3Response:
        """Cancel the import of one pool."""
        return await self.send(request)

    async def cancel_import_tape_spectra_s3(
        self, request: CancelImportTapeSpectraS3Request
    ) -> CancelImportTapeSpectraS3Response:
        """Cancel the import of one tape."""
        return await self.send(request)

    async def cancel_job_spectra_s3(self, request: CancelJobSpectraS3Request) -> CancelJobSpectraS3Response:
        """Cancel a job: objects not yet completely received are dropped."""
        return await self.send(request)

    async def cancel_online_on_all_tapes_spectra_s3(
        self, request: CancelOnlineOnAllTapesSpectraS3Request
    ) -> CancelOnlineOnAllTapesSpectraS3Response:
        """Cancel bringing all tapes online; a 207 lists those that failed."""
        return await self.send(request)

    async def cancel_online_tape_spectra_s3(
        self, request: CancelOnlineTapeSpectraS3Request
    ) -> CancelOnlineTapeSpectraS3Response:
        """Cancel bringing one tape online."""
        return await self.send(request)

    async def cancel_test_tape_drive_spectra_s3(
        self, request: CancelTestTapeDriveSpectraS3Request
    ) -> CancelTestTapeDriveSpectraS3Response:
        """Cancel the test of a tape drive."""
        return await self.send(request)

    async def cancel_verify_on_all_pools_spectra_s3(
        self, request: CancelVerifyOnAllPoolsSpectraS3Request
    ) -> CancelVerifyOnAllPoolsSpectraS3Response:
        """Cancel the verification of all pools."""
        return await self.send(request)

    async def cancel_verify_on_all_tapes_spectra_s3(
        self, request: CancelVerifyOnAllTapesSpectraS3Request
    ) -> CancelVerifyOnAllTapesSpectraS3Response:
        """Cancel the verification of all tapes; a 207 lists those that failed."""
        return await self.send(request)

    async def cancel_verify_pool_spectra_s3(
        self, request: CancelVerifyPoolSpectraS3Request
    ) -> CancelVerifyPoolSpectraS3Response:
        """Cancel the verification of one pool."""
        return await self.send(request)

    async def cancel_verify_tape_spectra_s3(
        self, request: CancelVerifyTapeSpectraS3Request
    ) -> CancelVerifyTapeSpectraS3Response:
        """Cancel the verification of one tape."""
        return await self.send(request)

    async def clean_tape_drive_spectra_s3(
        self, request: CleanTapeDriveSpectraS3Request
    ) -> CleanTapeDriveSpectraS3Response:
        """Clean a tape drive."""
        return await self.send(request)

    async def clear_all_canceled_jobs_spectra_s3(
        self, request: ClearAllCanceledJobsSpectraS3Request
    ) -> ClearAllCanceledJobsSpectraS3Response:
        """Delete the history of canceled jobs."""
        return await self.send(request)

    async def clear_all_completed_jobs_spectra_s3(
        self, request: ClearAllCompletedJobsSpectraS3Request
    ) -> ClearAllCompletedJobsSpectraS3Response:
        """Delete the history of completed jobs."""
        return await self.send(request)

    async def clear_suspect_blob_azure_targets_spectra_s3(
        self, request: ClearSuspectBlobAzureTargetsSpectraS3Request
    ) -> ClearSuspectBlobAzureTargetsSpectraS3Response:
        """Clear the suspicion from blobs on Azure targets, listed by id."""
        return await self.send(request)

    async def clear_suspect_blob_ds3_targets_spectra_s3(
        self, request: ClearSuspectBlobDs3TargetsSpectraS3Request
    ) -> ClearSuspectBlobDs3TargetsSpectraS3Response:
        """Clear the suspicion from blobs on DS3 targets, listed by id."""
        return await self.send(request)

    async def clear_suspect_blob_pools_spectra_s3(
        self, request: ClearSuspectBlobPoolsSpectraS3Request
    ) -> ClearSuspectBlobPoolsSpectraS3Response:
        """Clear the suspicion from blobs on pools, listed by id."""
        return await self.send(request)

    async def clear_suspect_blob_s3_targets_spectra_s3(
        self, request: ClearSuspectBlobS3TargetsSpectraS3Request
    ) -> ClearSuspectBlobS3TargetsSpectraS3Response:
        """Clear the suspicion from blobs on S3 targets, listed by id."""
        return await self.send(request)

    async def clear_suspect_blob_tapes_spectra_s3(
        self, request: ClearSuspectBlobTapesSpectraS3Request
    ) -> ClearSuspectBlobTapesSpectraS3Response:
        """Clear the suspicion from blobs on tapes, listed by id."""
        return await self.send(request)

    async def close_aggregating_job_spectra_s3(
        self, request: CloseAggregatingJobSpectraS3Request
    ) -> CloseAggregatingJobSpectraS3Response:
        """Close an aggregating job, so that no further job is appended to it."""
        return await self.send(request)

    async def compact_all_pools_spectra_s3(
        self, request: CompactAllPoolsSpectraS3Request
    ) -> CompactAllPoolsSpectraS3Response:
        """Compact all pools."""
        return await self.send(request)

    async def compact_pool_spectra_s3(
        self, request: CompactPoolSpectraS3Request
    ) -> CompactPoolSpectraS3Response:
        """Compact one pool."""
        return await self.send(request)

    async def complete_blob(self, request: CompleteBlobRequest) -> CompleteBlobResponse:
        """Complete one blob of an object within a job."""
        return await self.send(request)

    async def complete_multi_part_upload(
        self, request: CompleteMultiPartUploadRequest
    ) -> CompleteMultiPartUploadResponse:
        """Join the uploaded parts, listed with number and ETag, into one object."""
        return await self.send(request)

    async def convert_storage_domain_to_ds3_target_spectra_s3(
        self, request: ConvertStorageDomainToDs3TargetSpectraS3Request
    ) -> ConvertStorageDomainToDs3TargetSpectraS3Response:
        """Convert a storage domain to a given DS3 target."""
        return await self.send(request)

    async def deallocate_pool_spectra_s3(
        self, request: DeallocatePoolSpectraS3Request
    ) -> DeallocatePoolSpectraS3Response:
        """Deallocate a pool; the answer has no body."""
        return await self.send(request)

    async def delegate_create_user_spectra_s3(
        self, request: DelegateCreateUserSpectraS3Request
    ) -> DelegateCreateUserSpectraS3Response:
        """Create a user; id and secret key may be chosen."""
        return await self.send(request)

    async def delegate_delete_user_spectra_s3(
        self, request: DelegateDeleteUserSpectraS3Request
    ) -> DelegateDeleteUserSpectraS3Response:
        """Delete a user with the memberships, rights and registrations the user has."""
        return await self.send(request)

    async def delete_azure_data_replication_rule_spectra_s3(
        self, request: DeleteAzureDataReplicationRuleSpectraS3Request
    ) -> DeleteAzureDataReplicationRuleSpectraS3Response:
        """Delete a rule that replicates to an Azure target."""
        return await self.send(request)

    async def delete_azure_target_bucket_name_spectra_s3(
        self, request: DeleteAzureTargetBucketNameSpectraS3Request
    ) -> DeleteAzureTargetBucketNameSpectraS3Response:
        """Delete the name that was set for a bucket on an Azure target."""
        return await self.send(request)

    async def delete_azure_target_failure_notification_registration_spectra_s3(
        self, request: DeleteAzureTargetFailureNotificationRegistrationSpectraS3Request
    ) -> DeleteAzureTargetFailureNotificationRegistrationSpectraS3Response:
        """Delete a registration for notifications of failures of Azure targets."""
        return await self.send(request)

    async def delete_azure_target_failure_spectra_s3(
        self, request: DeleteAzureTargetFailureSpectraS3Request
    ) -> DeleteAzureTargetFailureSpectraS3Response:
        """Delete the record of one Azure target failure."""
        return await self.send(request)

    async def delete_azure_target_read_preference_spectra_s3(
        self, request: DeleteAzureTargetReadPreferenceSpectraS3Request
    ) -> DeleteAzureTargetReadPreferenceSpectraS3Response:
        """Delete a bucket's own read preference, so that the Azure target's default holds."""
        return await self.send(request)

    async def delete_azure_target_spectra_s3(
        self, request: DeleteAzureTargetSpectraS3Request
    ) -> DeleteAzureTargetSpectraS3Response:
        """Delete an Azure target with its bucket names and failure records."""
        return await self.send(request)

    async def delete_bucket(self, request: DeleteBucketRequest) -> DeleteBucketResponse:
        """Delete a bucket, which must be empty."""
        return await self.send(request)

    async def delete_bucket_acl_spectra_s3(
        self, request: DeleteBucketAclSpectraS3Request
    ) -> DeleteBucketAclSpectraS3Response:
        """Withdraw a permission on one bucket, or on all of them."""
        return await self.send(request)

    async def delete_bucket_changes_notification_registration_spectra_s3(
        self, request: DeleteBucketChangesNotificationRegistrationSpectraS3Request
    ) -> DeleteBucketChangesNotificationRegistrationSpectraS3Response:
        """Delete a registration for notifications of changes in buckets."""
        return await self.send(request)

    async def delete_bucket_spectra_s3(
        self, request: DeleteBucketSpectraS3Request
    ) -> DeleteBucketSpectraS3Response:
        """Delete a bucket, by name or id; force deletes its objects along with it."""
        return await self.send(request)

    async def delete_data_persistence_rule_spectra_s3(
        self, request: DeleteDataPersistenceRuleSpectraS3Request
    ) -> DeleteDataPersistenceRuleSpectraS3Response:
        """Delete a rule that keeps a data policy's data in a storage domain."""
        return await self.send(request)

    async def delete_data_policy_acl_spectra_s3(
        self, request: DeleteDataPolicyAclSpectraS3Request
    ) -> DeleteDataPolicyAclSpectraS3Response:
        """Withdraw the right to use one data policy, or all of them."""
        return await self.send(request)

    async def delete_data_policy_spectra_s3(
        self, request: DeleteDataPolicySpectraS3Request
    ) -> DeleteDataPolicySpectraS3Response:
        """Delete a data policy and the rights to use it; users' defaults to it are emptied."""
        return await self.send(request)

    async def delete_ds3_data_replication_rule_spectra_s3(
        self, request: DeleteDs3DataReplicationRuleSpectraS3Request
    ) -> DeleteDs3DataReplicationRuleSpectraS3Response:
        """Delete a rule that replicates to a DS3 target."""
        return await self.send(request)

    async def delete_ds3_target_failure_notification_registration_spectra_s3(
        self, request: DeleteDs3TargetFailureNotificationRegistrationSpectraS3Request
    ) -> DeleteDs3TargetFailureNotificationRegistrationSpectraS3Response:
        """Delete a registration for notifications of failures of DS3 targets."""
        return await self.send(request)

    async def delete_ds3_target_failure_spectra_s3(
        self, request: DeleteDs3TargetFailureSpectraS3Request
    ) -> DeleteDs3TargetFailureSpectraS3Response:
        """Delete the record of one DS3 target failure."""
        return await self.send(request)

    async def delete_ds3_target_read_preference_spectra_s3(
        self, request: DeleteDs3TargetReadPreferenceSpectraS3Request
    ) -> DeleteDs3TargetReadPreferenceSpectraS3Response:
        """Delete a bucket's own read preference, so that the DS3 target's default holds."""
        return await self.send(request)

    async def delete_ds3_target_spectra_s3(
        self, request: DeleteDs3TargetSpectraS3Request
    ) -> DeleteDs3TargetSpectraS3Response:
        """Delete a DS3 target with its failure records."""
        return await self.send(request)

    async def delete_folder_recursively_spectra_s3(
        self, request: DeleteFolderRecursivelySpectraS3Request
    ) -> DeleteFolderRecursivelySpectraS3Response:
        """Delete a folder of a bucket and everything beneath it."""
        return await self.send(request)

    async def delete_group_member_spectra_s3(
        self, request: DeleteGroupMemberSpectraS3Request
    ) -> DeleteGroupMemberSpectraS3Response:
        """Take a user or a group out of a group."""
        return await self.send(request)

    async def delete_group_spectra_s3(
        self, request: DeleteGroupSpectraS3Request
    ) -> DeleteGroupSpectraS3Response:
        """Delete a group, its memberships and the rights it was given."""
        return await self.send(request)

    async def delete_job_completed_notification_registration_spectra_s3(
        self, request: DeleteJobCompletedNotificationRegistrationSpectraS3Request
    ) -> DeleteJobCompletedNotificationRegistrationSpectraS3Response:
        """Delete a registration for notifications of completed jobs."""
        return await self.send(request)

    async def delete_job_created_notification_registration_spectra_s3(
        self, request: DeleteJobCreatedNotificationRegistrationSpectraS3Request
    ) -> DeleteJobCreatedNotificationRegistrationSpectraS3Response:
        """Delete a registration for notifications of new jobs."""
        return await self.send(request)

    async def delete_job_creation_failed_notification_registration_spectra_s3(
        self, request: DeleteJobCreationFailedNotificationRegistrationSpectraS3Request
    ) -> DeleteJobCreationFailedNotificationRegistrationSpectraS3Response:
        """Delete a registration for notifications of jobs that could not be created."""
        return await self.send(request)

    async def delete_job_creation_failure_spectra_s3(
        self, request: DeleteJobCreationFailureSpectraS3Request
    ) -> DeleteJobCreationFailureSpectraS3Response:
        """Delete the record of one job that could not be created."""
        return await self.send(request)

    async def delete_object(self, request: DeleteObjectRequest) -> DeleteObjectResponse:
        """Delete an object or one version of it; an unknown key gives a 404."""
        return await self.send(request)

    async def delete_object_cached_notification_registration_spectra_s3(
        self, request: DeleteObjectCachedNotificationRegistrationSpectraS3Request
    ) -> DeleteObjectCachedNotificationRegistrationSpectraS3Response:
        """Delete a registration for notifications of objects that came into cache."""
        return await self.send(request)

    async def delete_object_lost_notification_registration_spectra_s3(
        self, request: DeleteObjectLostNotificationRegistrationSpectraS3Request
    ) -> DeleteObjectLostNotificationRegistrationSpectraS3Response:
        """Delete a registration for notifications of lost objects."""
        return await self.send(request)

    async def delete_object_persisted_notification_registration_spectra_s3(
        self, request: DeleteObjectPersistedNotificationRegistrationSpectraS3Request
    ) -> DeleteObjectPersistedNotificationRegistrationSpectraS3Response:
        """Delete a registration for notifications of persisted objects."""
        return await self.send(request)

    async def delete_objects(self, request: DeleteObjectsRequest) -> DeleteObjectsResponse:
        """Delete up to 1000 objects of a bucket at once; failures are listed in the answer."""
        return await self.send(request)

    async def delete_permanently_lost_pool_spectra_s3(
        self, request: DeletePermanentlyLostPoolSpectraS3Request
    ) -> DeletePermanentlyLostPoolSpectraS3Response:
        """Delete the record of a pool that is lost for good."""
        return await self.send(request)

    async def delete_permanently_lost_tape_spectra_s3(
        self, request: DeletePermanentlyLostTapeSpectraS3Request
    ) -> DeletePermanentlyLostTapeSpectraS3Response:
        """Delete the record of a tape that is lost for good."""
        return await self.send(request)

    async def delete_pool_failure_notification_registration_spectra_s3(
        self, request: DeletePoolFailureNotificationRegistrationSpectraS3Request
    ) -> DeletePoolFailureNotificationRegistrationSpectraS3Response:
        """Delete a registration for notifications of failures of pools."""
        return await self.send(request)

    async def delete_pool_failure_spectra_s3(
        self, request: DeletePoolFailureSpectraS3Request
    ) -> DeletePoolFailureSpectraS3Response:
        """Delete the record of one pool failure."""
        return await self.send(request)

    async def delete_pool_partition_spectra_s3(
        self, request: DeletePoolPartitionSpectraS3Request
    ) -> DeletePoolPartitionSpectraS3Response:
        """Delete a pool partition and its storage domain memberships; its pools remain."""
        return await self.send(request)

    async def delete_s3_data_replication_rule_spectra_s3(
        self, request: DeleteS3DataReplicationRuleSpectraS3Request
    ) -> DeleteS3DataReplicationRuleSpectraS3Response:
        """Delete a rule that replicates to an S3 target."""
        return await self.send(request)

    async def delete_s3_target_bucket_name_spectra_s3(
        self, request: DeleteS3TargetBucketNameSpectraS3Request
    ) -> DeleteS3TargetBucketNameSpectraS3Response:
        """Delete the name that was set for a bucket on an S3 target."""
        return await self.send(request)

    async def delete_s3_target_failure_notification_registration_spectra_s3(
        self, request: DeleteS3TargetFailureNotificationRegistrationSpectraS3Request
    ) -> DeleteS3TargetFailureNotificationRegistrationSpectraS3Response:
        """Delete a registration for notifications of failures of S3 targets."""
        return await self.send(request)

    async def delete_s3_target_failure_spectra_s3(
        self, request: DeleteS3TargetFailureSpectraS3Request
    ) -> DeleteS3TargetFailureSpectraS3Response:
        """Delete the record of one S3 target failure."""
        return await self.send(request)

    async def delete_s3_target_read_preference_spectra_s3(
        self, request: DeleteS3TargetReadPreferenceSpectraS3Request
    ) -> DeleteS3TargetReadPreferenceSpectraS3Response:
        """Delete a bucket's own read preference, so that the S3 target's default holds."""
        return await self.send(request)

    async def delete_s3_target_spectra_s3(
        self, request: DeleteS3TargetSpectraS3Request
    ) -> DeleteS3TargetSpectraS3Response:
        """Delete an S3 target with its bucket names and failure records."""
        return await self.send(request)

    async def delete_storage_domain_failure_notification_registration_spectra_s3(
        self, request: DeleteStorageDomainFailureNotificationRegistrationSpectraS3Request
    ) -> DeleteStorageDomainFailureNotificationRegistrationSpectraS3Response:
        """Delete a registration for notifications of failures of storage domains."""
        return await self.send(request)

    async def delete_storage_domain_failure_spectra_s3(
        self, request: DeleteStorageDomainFailureSpectraS3Request
    ) -> DeleteStorageDomainFailureSpectraS3Response:
        """Delete the record of one storage domain failure."""
        return await self.send(request)

    async def delete_storage_domain_member_spectra_s3(
        self, request: DeleteStorageDomainMemberSpectraS3Request
    ) -> DeleteStorageDomainMemberSpectraS3Response:
        """Take a pool or tape partition out of a storage domain."""
        return await self.send(request)

    async def delete_storage_domain_spectra_s3(
        self, request: DeleteStorageDomainSpectraS3Request
    ) -> DeleteStorageDomainSpectraS3Response:
        """Delete a storage domain and the records of its failures."""
        return await self.send(request)

    async def delete_system_failure_notification_registration_spectra_s3(
        self, request: DeleteSystemFailureNotificationRegistrationSpectraS3Request
    ) -> DeleteSystemFailureNotificationRegistrationSpectraS3Response:
        """Delete a registration for notifications of failures of the system."""
        return await self.send(request)

    async def delete_tape_density_directive_spectra_s3(
        self, request: DeleteTapeDensityDirectiveSpectraS3Request
    ) -> DeleteTapeDensityDirectiveSpectraS3Response:
        """Delete a rule on the density in which tapes are written."""
        return await self.send(request)

    async def delete_tape_drive_spectra_s3(
        self, request: DeleteTapeDriveSpectraS3Request
    ) -> DeleteTapeDriveSpectraS3Response:
        """Delete the record of a tape drive and of its failures."""
        return await self.send(request)

    async def delete_tape_failure_notification_registration_spectra_s3(
        self, request: DeleteTapeFailureNotificationRegistrationSpectraS3Request
    ) -> DeleteTapeFailureNotificationRegistrationSpectraS3Response:
        """Delete a registration for notifications of failures of tapes and drives."""
        return await self.send(request)

    async def delete_tape_failure_spectra_s3(
        self, request: DeleteTapeFailureSpectraS3Request
    ) -> DeleteTapeFailureSpectraS3Response:
        """Delete the record of one tape failure."""
        return await self.send(request)

    async def delete_tape_partition_failure_notification_registration_spectra_s3(
        self, request: DeleteTapePartitionFailureNotificationRegistrationSpectraS3Request
    ) -> DeleteTapePartitionFailureNotificationRegistrationSpectraS3Response:
        """Delete a registration for notifications of failures of tape partitions."""
        return await self.send(request)

    async def delete_tape_partition_failure_spectra_s3(
        self, request: DeleteTapePartitionFailureSpectraS3Request
    ) -> DeleteTapePartitionFailureSpectraS3Response:
        """Delete the record of one tape partition failure."""
        return await self.send(request)

    async def delete_tape_partition_spectra_s3(
        self, request: DeleteTapePartitionSpectraS3Request
    ) -> DeleteTapePartitionSpectraS3Response:
        """Delete a tape partition, its tapes' records and storage domain memberships."""
        return await self.send(request)

    async def eject_all_tapes_spectra_s3(
        self, request: EjectAllTapesSpectraS3Request
    ) -> EjectAllTapesSpectraS3Response:
        """Eject all tapes; a 207 lists those that failed."""
        return await self.send(request)

    async def eject_storage_domain_blobs_spectra_s3(
        self, request: EjectStorageDomainBlobsSpectraS3Request
    ) -> EjectStorageDomainBlobsSpectraS3Response:
        """Eject the tapes of a storage domain that hold the given objects of one bucket."""
        return await self.send(request)

    async def eject_storage_domain_spectra_s3(
        self, request: EjectStorageDomainSpectraS3Request
    ) -> EjectStorageDomainSpectraS3Response:
        """Eject a storage domain's tapes, or only one bucket's; a 207 lists those that failed."""
        return await self.send(request)

    async def eject_tape_spectra_s3(self, request: EjectTapeSpectraS3Request) -> EjectTapeSpectraS3Response:
        """Eject one tape."""
        return await self.send(request)

    async def force_feature_key_validation_spectra_s3(
        self, request: ForceFeatureKeyValidationSpectraS3Request
    ) -> ForceFeatureKeyValidationSpectraS3Response:
        """Make the server validate its feature keys now."""
        return await self.send(request)

    async def force_full_cache_reclaim_spectra_s3(
        self, request: ForceFullCacheReclaimSpectraS3Request
    ) -> ForceFullCacheReclaimSpectraS3Response:
        """Reclaim the whole cache, so that later reads come from storage media."""
        return await self.send(request)

    async def force_pool_environment_refresh_spectra_s3(
        self, request: ForcePoolEnvironmentRefreshSpectraS3Request
    ) -> ForcePoolEnvironmentRefreshSpectraS3Response:
        """Make the server look anew at its pools."""
        return await self.send(request)

    async def force_tape_environment_refresh_spectra_s3(
        self, request: ForceTapeEnvironmentRefreshSpectraS3Request
    ) -> ForceTapeEnvironmentRefreshSpectraS3Response:
        """Make the server look anew at its tape libraries, drives and tapes."""
        return await self.send(request)

    async def force_target_environment_refresh_spectra_s3(
        self, request: ForceTargetEnvironmentRefreshSpectraS3Request
    ) -> ForceTargetEnvironmentRefreshSpectraS3Response:
        """Make the server look anew at its replication targets."""
        return await self.send(request)

    async def format_all_foreign_pools_spectra_s3(
        self, request: FormatAllForeignPoolsSpectraS3Request
    ) -> FormatAllForeignPoolsSpectraS3Response:
        """Format all foreign pools."""
        return await self.send(request)

    async def format_all_tapes_spectra_s3(
        self, request: FormatAllTapesSpectraS3Request
    ) -> FormatAllTapesSpectraS3Response:
        """Format all tapes, if need be by force; a 207 lists those that failed."""
        return await self.send(request)

    async def format_foreign_pool_spectra_s3(
        self, request: FormatForeignPoolSpectraS3Request
    ) -> FormatForeignPoolSpectraS3Response:
        """Format one foreign pool."""
        return await self.send(request)

    async def format_tape_spectra_s3(
        self, request: FormatTapeSpectraS3Request
    ) -> FormatTapeSpectraS3Response:
        """Format one tape, if need be by force; its data is lost."""
        return await self.send(request)

    async def get_active_job_spectra_s3(
        self, request: GetActiveJobSpectraS3Request
    ) -> GetActiveJobSpectraS3Response:
        """Show an active job's record, without its chunks; a job that ended gives a 404."""
        return await self.send(request)

    async def get_active_jobs_spectra_s3(
        self, request: GetActiveJobsSpectraS3Request
    ) -> GetActiveJobsSpectraS3Response:
        """List the records of active jobs, with filters and pages."""
        return await self.send(request)

    async def get_azure_data_replication_rule_spectra_s3(
        self, request: GetAzureDataReplicationRuleSpectraS3Request
    ) -> GetAzureDataReplicationRuleSpectraS3Response:
        """Show one rule that replicates to an Azure target."""
        return await self.send(request)

    async def get_azure_data_replication_rules_spectra_s3(
        self, request: GetAzureDataReplicationRulesSpectraS3Request
    ) -> GetAzureDataReplicationRulesSpectraS3Response:
        """List the rules that replicate to Azure targets."""
        return await self.send(request)

    async def get_azure_target_bucket_names_spectra_s3(
        self, request: GetAzureTargetBucketNamesSpectraS3Request
    ) -> GetAzureTargetBucketNamesSpectraS3Response:
        """List the names that buckets have on Azure targets."""
        return await self.send(request)

    async def get_azure_target_failure_notification_registration_spectra_s3(
        self, request: GetAzureTargetFailureNotificationRegistrationSpectraS3Request
    ) -> GetAzureTargetFailureNotificationRegistrationSpectraS3Response:
        """Show one registration for notifications of failures of Azure targets."""
        return await self.send(request)

    async def get_azure_target_failure_notification_registrations_spectra_s3(
        self, request: GetAzureTargetFailureNotificationRegistrationsSpectraS3Request
    ) -> GetAzureTargetFailureNotificationRegistrationsSpectraS3Response:
        """List the registrations for notifications of failures of Azure targets."""
        return await self.send(request)

    async def get_azure_target_failures_spectra_s3(
        self, request: GetAzureTargetFailuresSpectraS3Request
    ) -> GetAzureTargetFailuresSpectraS3Response:
        """List the recorded failures of Azure targets."""
        return await self.send(request)

    async def get_azure_target_read_preference_spectra_s3(
        self, request: GetAzureTargetReadPreferenceSpectraS3Request
    ) -> GetAzureTargetReadPreferenceSpectraS3Response:
        """Show one bucket's read preference for an Azure target."""
        return await self.send(request)

    async def get_azure_target_read_preferences_spectra_s3(
        self, request: GetAzureTargetReadPreferencesSpectraS3Request
    ) -> GetAzureTargetReadPreferencesSpectraS3Response:
        """List the buckets' read preferences for Azure targets."""
        return await self.send(request)

    async def get_azure_target_spectra_s3(
        self, request: GetAzureTargetSpectraS3Request
    ) -> GetAzureTargetSpectraS3Response:
        """Show one Azure target."""
        return await self.send(request)

    async def get_azure_targets_spectra_s3(
        self, request: GetAzureTargetsSpectraS3Request
    ) -> GetAzureTargetsSpectraS3Response:
        """List the Azure targets."""
        return await self.send(request)

    async def get_blob_persistence_spectra_s3(
        self, request: GetBlobPersistenceSpectraS3Request
    ) -> GetBlobPersistenceSpectraS3Response:
        """Ask how far blobs are persisted; the question is JSON text in the body."""
        return await self.send(request)

    async def get_blobs_on_azure_target_spectra_s3(
        self, request: GetBlobsOnAzureTargetSpectraS3Request
    ) -> GetBlobsOnAzureTargetSpectraS3Response:
        """List the blobs that are on an Azure target."""
        return await self.send(request)

    async def get_blobs_on_ds3_target_spectra_s3(
        self, request: GetBlobsOnDs3TargetSpectraS3Request
    ) -> GetBlobsOnDs3TargetSpectraS3Response:
        """List the blobs that are on a DS3 target."""
        return await self.send(request)

    async def get_blobs_on_pool_spectra_s3(
        self, request: GetBlobsOnPoolSpectraS3Request
    ) -> GetBlobsOnPoolSpectraS3Response:
        """List the blobs that are on a pool."""
        return await self.send(request)

    async def get_blobs_on_s3_target_spectra_s3(
        self, request: GetBlobsOnS3TargetSpectraS3Request
    ) -> GetBlobsOnS3TargetSpectraS3Response:
        """List the blobs that are on an S3 target."""
        return await self.send(request)

    async def get_blobs_on_tape_spectra_s3(
        self, request: GetBlobsOnTapeSpectraS3Request
    ) -> GetBlobsOnTapeSpectraS3Response:
        """List the blobs that are on a tape, page by page."""
        return await self.send(request)

    async def get_bucket(self, request: GetBucketRequest) -> GetBucketResponse:
        """List the objects or versions in a bucket by prefix, delimiter and marker."""
        return await self.send(request)

    async def get_bucket_acl_spectra_s3(
        self, request: GetBucketAclSpectraS3Request
    ) -> GetBucketAclSpectraS3Response:
        """Show one permission on buckets."""
        return await self.send(request)

    async def get_bucket_acls_spectra_s3(
        self, request: GetBucketAclsSpectraS3Request
    ) -> GetBucketAclsSpectraS3Response:
        """List permissions on buckets, by bucket, group, user or permission."""
        return await self.send(request)

    async def get_bucket_capacity_summary_spectra_s3(
        self, request: GetBucketCapacitySummarySpectraS3Request
    ) -> GetBucketCapacitySummarySpectraS3Response:
        """Sum up the capacity a bucket takes in one storage domain, on pool and on tape."""
        return await self.send(request)

    async def get_bucket_changes_notification_registration_spectra_s3(
        self, request: GetBucketChangesNotificationRegistrationSpectraS3Request
    ) -> GetBucketChangesNotificationRegistrationSpectraS3Response:
        """Show one registration for notifications of changes in buckets."""
        return await self.send(request)

    async def get_bucket_changes_notification_registrations_spectra_s3(
        self, request: GetBucketChangesNotificationRegistrationsSpectraS3Request
    ) -> GetBucketChangesNotificationRegistrationsSpectraS3Response:
        """List the registrations for notifications of changes in buckets."""
        return await self.send(request)

    async def get_bucket_history_spectra_s3(
        self, request: GetBucketHistorySpectraS3Request
    ) -> GetBucketHistorySpectraS3Response:
        """List what happened to the objects of buckets, from a sequence number on."""
        return await self.send(request)

    async def get_bucket_spectra_s3(self, request: GetBucketSpectraS3Request) -> GetBucketSpectraS3Response:
        """Show a bucket's record (id, data policy, owner, size), not its objects."""
        return await self.send(request)

    async def get_buckets_spectra_s3(
        self, request: GetBucketsSpectraS3Request
    ) -> GetBucketsSpectraS3Response:
        """List the records of buckets, by data policy, name or owner."""
        return await self.send(request)

    async def get_bulk_job_spectra_s3(
        self, request: GetBulkJobSpectraS3Request
    ) -> GetBulkJobSpectraS3Response:
        """Open a job that reads many objects; a missing one fails it, with a 404."""
        return await self.send(request)

    async def get_cache_filesystem_spectra_s3(
        self, request: GetCacheFilesystemSpectraS3Request
    ) -> GetCacheFilesystemSpectraS3Response:
        """Show the settings of one cache file system."""
        return await self.send(request)

    async def get_cache_filesystems_spectra_s3(
        self, request: GetCacheFilesystemsSpectraS3Request
    ) -> GetCacheFilesystemsSpectraS3Response:
        """List the settings of cache file systems, by node."""
        return await self.send(request)

    async def get_cache_state_spectra_s3(
        self, request: GetCacheStateSpectraS3Request
    ) -> GetCacheStateSpectraS3Response:
        """Tell how full each cache file system is and what it holds."""
        return await self.send(request)

    async def get_canceled_job_spectra_s3(
        self, request: GetCanceledJobSpectraS3Request
    ) -> GetCanceledJobSpectraS3Response:
        """Show the record of one canceled job."""
        return await self.send(request)

    async def get_canceled_jobs_spectra_s3(
        self, request: GetCanceledJobsSpectraS3Request
    ) -> GetCanceledJobsSpectraS3Response:
        """List the records of canceled jobs."""
        return await self.send(request)

    async def get_completed_job_spectra_s3(
        self, request: GetCompletedJobSpectraS3Request
    ) -> GetCompletedJobSpectraS3Response:
        """Show the record of one completed job."""
        return await self.send(request)

    async def get_completed_jobs_spectra_s3(
        self, request: GetCompletedJobsSpectraS3Request
    ) -> GetCompletedJobsSpectraS3Response:
        """List the records of completed jobs."""
        return await self.send(request)

    async def get_data_path_backend_spectra_s3(
        self, request: GetDataPathBackendSpectraS3Request
    ) -> GetDataPathBackendSpectraS3Response:
        """Show the settings of the data path back end."""
        return await self.send(request)

    async def get_data_persistence_rule_spectra_s3(
        self, request: GetDataPersistenceRuleSpectraS3Request
    ) -> GetDataPersistenceRuleSpectraS3Response:
        """Show one rule that keeps a data policy's data in a storage domain."""
        return await self.send(request)

    async def get_data_persistence_rules_spectra_s3(
        self, request: GetDataPersistenceRulesSpectraS3Request
    ) -> GetDataPersistenceRulesSpectraS3Response:
        """List the rules that keep data in storage domains."""
        return await self.send(request)

    async def get_data_planner_blob_store_tasks_spectra_s3(
        self, request: GetDataPlannerBlobStoreTasksSpectraS3Request
    ) -> GetDataPlannerBlobStoreTasksSpectraS3Response:
        """List the tasks of the data planner's blob store; full_details asks for more."""
        return await self.send(request)

    async def get_data_policies_spectra_s3(
        self, request: GetDataPoliciesSpectraS3Request
    ) -> GetDataPoliciesSpectraS3Response:
        """List the data policies."""
        return await self.send(request)

    async def get_data_policy_acl_spectra_s3(
        self, request: GetDataPolicyAclSpectraS3Request
    ) -> GetDataPolicyAclSpectraS3Response:
        """Show one right to use data policies."""
        return await self.send(request)

    async def get_data_policy_acls_spectra_s3(
        self, request: GetDataPolicyAclsSpectraS3Request
    ) -> GetDataPolicyAclsSpectraS3Response:
        """List rights to use data policies, by data policy, group or user."""
        return await self.send(request)

    async def get_data_policy_spectra_s3(
        self, request: GetDataPolicySpectraS3Request
    ) -> GetDataPolicySpectraS3Response:
        """Show one data policy, by name or id."""
        return await self.send(request)

    async def get_degraded_azure_data_replication_rules_spectra_s3(
        self, request: GetDegradedAzureDataReplicationRulesSpectraS3Request
    ) -> GetDegradedAzureDataReplicationRulesSpectraS3Response:
        """List the Azure replication rules that are degraded."""
        return await self.send(request)

    async def get_degraded_blobs_spectra_s3(
        self, request: GetDegradedBlobsSpectraS3Request
    ) -> GetDegradedBlobsSpectraS3Response:
        """List the degraded blobs, each with the rule that is not met."""
        return await self.send(request)

    async def get_degraded_buckets_spectra_s3(
        self, request: GetDegradedBucketsSpectraS3Request
    ) -> GetDegradedBucketsSpectraS3Response:
        """List the buckets that are degraded."""
        return await self.send(request)

    async def get_degraded_data_persistence_rules_spectra_s3(
        self, request: GetDegradedDataPersistenceRulesSpectraS3Request
    ) -> GetDegradedDataPersistenceRulesSpectraS3Response:
        """List the persistence rules that are degraded."""
        return await self.send(request)

    async def get_degraded_ds3_data_replication_rules_spectra_s3(
        self, request: GetDegradedDs3DataReplicationRulesSpectraS3Request
    ) -> GetDegradedDs3DataReplicationRulesSpectraS3Response:
        """List the DS3 replication rules that are degraded."""
        return await self.send(request)

    async def get_degraded_s3_data_replication_rules_spectra_s3(
        self, request: GetDegradedS3DataReplicationRulesSpectraS3Request
    ) -> GetDegradedS3DataReplicationRulesSpectraS3Response:
        """List the S3 replication rules that are degraded."""
        return await self.send(request)

    async def get_ds3_data_replication_rule_spectra_s3(
        self, request: GetDs3DataReplicationRuleSpectraS3Request
    ) -> GetDs3DataReplicationRuleSpectraS3Response:
        """Show one rule that replicates to a DS3 target."""
        return await self.send(request)

    async def get_ds3_data_replication_rules_spectra_s3(
        self, request: GetDs3DataReplicationRulesSpectraS3Request
    ) -> GetDs3DataReplicationRulesSpectraS3Response:
        """List the rules that replicate to DS3 targets."""
        return await self.send(request)

    async def get_ds3_target_data_policies_spectra_s3(
        self, request: GetDs3TargetDataPoliciesSpectraS3Request
    ) -> GetDs3TargetDataPoliciesSpectraS3Response:
        """List the data policies that a DS3 target has."""
        return await self.send(request)

    async def get_ds3_target_failure_notification_registration_spectra_s3(
        self, request: GetDs3TargetFailureNotificationRegistrationSpectraS3Request
    ) -> GetDs3TargetFailureNotificationRegistrationSpectraS3Response:
        """Show one registration for notifications of failures of DS3 targets."""
        return await self.send(request)

    async def get_ds3_target_failure_notification_registrations_spectra_s3(
        self, request: GetDs3TargetFailureNotificationRegistrationsSpectraS3Request
    ) -> GetDs3TargetFailureNotificationRegistrationsSpectraS3Response:
        """List the registrations for notifications of failures of DS3 targets."""
        return await self.send(request)

    async def get_ds3_target_failures_spectra_s3(
        self, request: GetDs3TargetFailuresSpectraS3Request
    ) -> GetDs3TargetFailuresSpectraS3Response:
        """List the recorded failures of DS3 targets."""
        return await self.send(request)

    async def get_ds3_target_read_preference_spectra_s3(
        self, request: GetDs3TargetReadPreferenceSpectraS3Request
    ) -> GetDs3TargetReadPreferenceSpectraS3Response:
        """Show one bucket's read preference for a DS3 target."""
        return await self.send(request)

    async def get_ds3_target_read_preferences_spectra_s3(
        self, request: GetDs3TargetReadPreferencesSpectraS3Request
    ) -> GetDs3TargetReadPreferencesSpectraS3Response:
        """List the buckets' read preferences for DS3 targets."""
        return await self.send(request)

    async def get_ds3_target_spectra_s3(
        self, request: GetDs3TargetSpectraS3Request
    ) -> GetDs3TargetSpectraS3Response:
        """Show one DS3 target."""
        return await self.send(request)

    async def get_ds3_targets_spectra_s3(
        self, request: GetDs3TargetsSpectraS3Request
    ) -> GetDs3TargetsSpectraS3Response:
        """List the DS3 targets."""
        return await self.send(request)

    async def get_feature_keys_spectra_s3(
        self, request: GetFeatureKeysSpectraS3Request
    ) -> GetFeatureKeysSpectraS3Response:
        """List the feature keys with their limits and expiration dates."""
        return await self.send(request)

    async def get_group_member_spectra_s3(
        self, request: GetGroupMemberSpectraS3Request
    ) -> GetGroupMemberSpectraS3Response:
        """Show one membership in a group."""
        return await self.send(request)

    async def get_group_members_spectra_s3(
        self, request: GetGroupMembersSpectraS3Request
    ) -> GetGroupMembersSpectraS3Response:
        """List memberships, by group or by member."""
        return await self.send(request)

    async def get_group_spectra_s3(self, request: GetGroupSpectraS3Request) -> GetGroupSpectraS3Response:
        """Show one group, by name or id, without its members."""
        return await self.send(request)

    async def get_groups_spectra_s3(self, request: GetGroupsSpectraS3Request) -> GetGroupsSpectraS3Response:
        """List the groups, without their members."""
        return await self.send(request)

    async def get_job_chunk_dao_spectra_s3(
        self, request: GetJobChunkDaoSpectraS3Request
    ) -> GetJobChunkDaoSpectraS3Response:
        """Show a chunk's record: its state and where it is read from, not its blobs."""
        return await self.send(request)

    async def get_job_chunk_spectra_s3(
        self, request: GetJobChunkSpectraS3Request
    ) -> GetJobChunkSpectraS3Response:
        """Show one chunk of a job with its blobs."""
        return await self.send(request)

    async def get_job_chunks_ready_for_client_processing_spectra_s3(
        self, request: GetJobChunksReadyForClientProcessingSpectraS3Request
    ) -> GetJobChunksReadyForClientProcessingSpectraS3Response:
        """List a job's chunks ready for transfer; none means ask again after Retry-After."""
        return await self.send(request)

    async def get_job_completed_notification_registration_spectra_s3(
        self, request: GetJobCompletedNotificationRegistrationSpectraS3Request
    ) -> GetJobCompletedNotificationRegistrationSpectraS3Response:
        """Show one registration for notifications of completed jobs."""
        return await self.send(request)

    async def get_job_completed_notification_registrations_spectra_s3(
        self, request: GetJobCompletedNotificationRegistrationsSpectraS3Request
    ) -> GetJobCompletedNotificationRegistrationsSpectraS3Response:
        """List the registrations for notifications of completed jobs."""
        return await self.send(request)

    async def get_job_created_notification_registration_spectra_s3(
        self, request: GetJobCreatedNotificationRegistrationSpectraS3Request
    ) -> GetJobCreatedNotificationRegistrationSpectraS3Response:
        """Show one registration for notifications of new jobs."""
        return await self.send(request)

    async def get_job_created_notification_registrations_spectra_s3(
        self, request: GetJobCreatedNotificationRegistrationsSpectraS3Request
    ) -> GetJobCreatedNotificationRegistrationsSpectraS3Response:
        """List the registrations for notifications of new jobs."""
        return await self.send(request)

    async def get_job_creation_failed_notification_registration_spectra_s3(
        self, request: GetJobCreationFailedNotificationRegistrationSpectraS3Request
    ) -> GetJobCreationFailedNotificationRegistrationSpectraS3Response:
        """Show one registration for notifications of jobs that could not be created."""
        return await self.send(request)

    async def get_job_creation_failed_notification_registrations_spectra_s3(
        self, request: GetJobCreationFailedNotificationRegistrationsSpectraS3Request
    ) -> GetJobCreationFailedNotificationRegistrationsSpectraS3Response:
        """List the registrations for notifications of jobs that could not be created."""
        return await self.send(request)

    async def get_job_creation_failures_spectra_s3(
        self, request: GetJobCreationFailuresSpectraS3Request
    ) -> GetJobCreationFailuresSpectraS3Response:
        """List the jobs that could not be created, and the tapes they lacked."""
        return await self.send(request)

    async def get_job_spectra_s3(self, request: GetJobSpectraS3Request) -> GetJobSpectraS3Response:
        """Show a job with chunks and blobs, be it active, completed or canceled."""
        return await self.send(request)

    async def get_job_to_replicate_spectra_s3(
        self, request: GetJobToReplicateSpectraS3Request
    ) -> GetJobToReplicateSpectraS3Response:
        """Get a job as opaque text that another appliance can open to replicate it."""
        return await self.send(request)

    async def get_jobs_spectra_s3(self, request: GetJobsSpectraS3Request) -> GetJobsSpectraS3Response:
        """List active jobs with their nodes, without chunks and without pages."""
        return await self.send(request)

    async def get_node_spectra_s3(self, request: GetNodeSpectraS3Request) -> GetNodeSpectraS3Response:
        """Show one node of the appliance."""
        return await self.send(request)

    async def get_nodes_spectra_s3(self, request: GetNodesSpectraS3Request) -> GetNodesSpectraS3Response:
        """List the nodes of the appliance with their addresses and ports."""
        return await self.send(request)

    async def get_object(self, request: GetObjectRequest) -> GetObjectResponse:
        """Read an object into a stream, or with job and offset one blob of it."""
        return await self.send(request)

    async def get_object_cached_notification_registration_spectra_s3(
        self, request: GetObjectCachedNotificationRegistrationSpectraS3Request
    ) -> GetObjectCachedNotificationRegistrationSpectraS3Response:
        """Show one registration for notifications of objects that came into cache."""
        return await self.send(request)

    async def get_object_cached_notification_registrations_spectra_s3(
        self, request: GetObjectCachedNotificationRegistrationsSpectraS3Request
    ) -> GetObjectCachedNotificationRegistrationsSpectraS3Response:
        """List the registrations for notifications of objects that came into cache."""
        return await self.send(request)

    async def get_object_details_spectra_s3(
        self, request: GetObjectDetailsSpectraS3Request
    ) -> GetObjectDetailsSpectraS3Response:
        """Show one object's record, by name and bucket, without its size."""
        return await self.send(request)

    async def get_object_lost_notification_registration_spectra_s3(
        self, request: GetObjectLostNotificationRegistrationSpectraS3Request
    ) -> GetObjectLostNotificationRegistrationSpectraS3Response:
        """Show one registration for notifications of lost objects."""
        return await self.send(request)

    async def get_object_lost_notification_registrations_spectra_s3(
        self, request: GetObjectLostNotificationRegistrationsSpectraS3Request
    ) -> GetObjectLostNotificationRegistrationsSpectraS3Response:
        """List the registrations for notifications of lost objects."""
        return await self.send(request)

    async def get_object_persisted_notification_registration_spectra_s3(
        self, request: GetObjectPersistedNotificationRegistrationSpectraS3Request
    ) -> GetObjectPersistedNotificationRegistrationSpectraS3Response:
        """Show one registration for notifications of persisted objects."""
        return await self.send(request)

    async def get_object_persisted_notification_registrations_spectra_s3(
        self, request: GetObjectPersistedNotificationRegistrationsSpectraS3Request
    ) -> GetObjectPersistedNotificationRegistrationsSpectraS3Response:
        """List the registrations for notifications of persisted objects."""
        return await self.send(request)

    async def get_objects_details_spectra_s3(
        self, request: GetObjectsDetailsSpectraS3Request
    ) -> GetObjectsDetailsSpectraS3Response:
        """List the records of objects, without sizes, by bucket, name, type or date."""
        return await self.send(request)

    async def get_objects_with_full_details_spectra_s3(
        self, request: GetObjectsWithFullDetailsSpectraS3Request
    ) -> GetObjectsWithFullDetailsSpectraS3Response:
        """List objects with size, ETag, owner and counts of blobs; placement if asked for."""
        return await self.send(request)

    async def get_physical_placement_for_objects_spectra_s3(
        self, request: GetPhysicalPlacementForObjectsSpectraS3Request
    ) -> GetPhysicalPlacementForObjectsSpectraS3Response:
        """Tell which pools, tapes and targets hold the given objects, all taken together."""
        return await self.send(request)

    async def get_physical_placement_for_objects_with_full_details_spectra_s3(
        self, request: GetPhysicalPlacementForObjectsWithFullDetailsSpectraS3Request
    ) -> GetPhysicalPlacementForObjectsWithFullDetailsSpectraS3Response:
        """Tell for each blob of the given objects which pools, tapes and targets hold it."""
        return await self.send(request)

    async def get_pool_failure_notification_registration_spectra_s3(
        self, request: GetPoolFailureNotificationRegistrationSpectraS3Request
    ) -> GetPoolFailureNotificationRegistrationSpectraS3Response:
        """Show one registration for notifications of failures of pools."""
        return await self.send(request)

    async def get_pool_failure_notification_registrations_spectra_s3(
        self, request: GetPoolFailureNotificationRegistrationsSpectraS3Request
    ) -> GetPoolFailureNotificationRegistrationsSpectraS3Response:
        """List the registrations for notifications of failures of pools."""
        return await self.send(request)

    async def get_pool_failures_spectra_s3(
        self, request: GetPoolFailuresSpectraS3Request
    ) -> GetPoolFailuresSpectraS3Response:
        """List the recorded failures of pools."""
        return await self.send(request)

    async def get_pool_partition_spectra_s3(
        self, request: GetPoolPartitionSpectraS3Request
    ) -> GetPoolPartitionSpectraS3Response:
        """Show one pool partition."""
        return await self.send(request)

    async def get_pool_partitions_spectra_s3(
        self, request: GetPoolPartitionsSpectraS3Request
    ) -> GetPoolPartitionsSpectraS3Response:
        """List the pool partitions."""
        return await self.send(request)

    async def get_pool_spectra_s3(self, request: GetPoolSpectraS3Request) -> GetPoolSpectraS3Response:
        """Show one pool with its state and capacity."""
        return await self.send(request)

    async def get_pools_spectra_s3(self, request: GetPoolsSpectraS3Request) -> GetPoolsSpectraS3Response:
        """List the pools with their state and capacity."""
        return await self.send(request)

    async def get_s3_data_replication_rule_spectra_s3(
        self, request: GetS3DataReplicationRuleSpectraS3Request
    ) -> GetS3DataReplicationRuleSpectraS3Response:
        """Show one rule that replicates to an S3 target."""
        return await self.send(request)

    async def get_s3_data_replication_rules_spectra_s3(
        self, request: GetS3DataReplicationRulesSpectraS3Request
    ) -> GetS3DataReplicationRulesSpectraS3Response:
        """List the rules that replicate to S3 targets."""
        return await self.send(request)

    async def get_s3_target_bucket_names_spectra_s3(
        self, request: GetS3TargetBucketNamesSpectraS3Request
    ) -> GetS3TargetBucketNamesSpectraS3Response:
        """List the names that buckets have on S3 targets."""
        return await self.send(request)

    async def get_s3_target_failure_notification_registration_spectra_s3(
        self, request: GetS3TargetFailureNotificationRegistrationSpectraS3Request
    ) -> GetS3TargetFailureNotificationRegistrationSpectraS3Response:
        """Show one registration for notifications of failures of S3 targets."""
        return await self.send(request)

    async def get_s3_target_failure_notification_registrations_spectra_s3(
        self, request: GetS3TargetFailureNotificationRegistrationsSpectraS3Request
    ) -> GetS3TargetFailureNotificationRegistrationsSpectraS3Response:
        """List the registrations for notifications of failures of S3 targets."""
        return await self.send(request)

    async def get_s3_target_failures_spectra_s3(
        self, request: GetS3TargetFailuresSpectraS3Request
    ) -> GetS3TargetFailuresSpectraS3Response:
        """List the recorded failures of S3 targets."""
        return await self.send(request)

    async def get_s3_target_read_preference_spectra_s3(
        self, request: GetS3TargetReadPreferenceSpectraS3Request
    ) -> GetS3TargetReadPreferenceSpectraS3Response:
        """Show one bucket's read preference for an S3 target."""
        return await self.send(request)

    async def get_s3_target_read_preferences_spectra_s3(
        self, request: GetS3TargetReadPreferencesSpectraS3Request
    ) -> GetS3TargetReadPreferencesSpectraS3Response:
        """List the buckets' read preferences for S3 targets."""
        return await self.send(request)

    async def get_s3_target_spectra_s3(
        self, request: GetS3TargetSpectraS3Request
    ) -> GetS3TargetSpectraS3Response:
        """Show one S3 target."""
        return await self.send(request)

    async def get_s3_targets_spectra_s3(
        self, request: GetS3TargetsSpectraS3Request
    ) -> GetS3TargetsSpectraS3Response:
        """List the S3 targets."""
        return await self.send(request)

    async def get_service(self, request: GetServiceRequest) -> GetServiceResponse:
        """List the buckets with their creation dates, and the owner."""
        return await self.send(request)

    async def get_storage_domain_capacity_summary_spectra_s3(
        self, request: GetStorageDomainCapacitySummarySpectraS3Request
    ) -> GetStorageDomainCapacitySummarySpectraS3Response:
        """Sum up the capacity of one storage domain, on pool and on tape."""
        return await self.send(request)

    async def get_storage_domain_failure_notification_registration_spectra_s3(
        self, request: GetStorageDomainFailureNotificationRegistrationSpectraS3Request
    ) -> GetStorageDomainFailureNotificationRegistrationSpectraS3Response:
        """Show one registration for notifications of failures of storage domains."""
        return await self.send(request)

    async def get_storage_domain_failure_notification_registrations_spectra_s3(
        self, request: GetStorageDomainFailureNotificationRegistrationsSpectraS3Request
    ) -> GetStorageDomainFailureNotificationRegistrationsSpectraS3Response:
        """List the registrations for notifications of failures of storage domains."""
        return await self.send(request)

    async def get_storage_domain_failures_spectra_s3(
        self, request: GetStorageDomainFailuresSpectraS3Request
    ) -> GetStorageDomainFailuresSpectraS3Response:
        """List the recorded failures of storage domains."""
        return await self.send(request)

    async def get_storage_domain_member_spectra_s3(
        self, request: GetStorageDomainMemberSpectraS3Request
    ) -> GetStorageDomainMemberSpectraS3Response:
        """Show one member of a storage domain."""
        return await self.send(request)

    async def get_storage_domain_members_spectra_s3(
        self, request: GetStorageDomainMembersSpectraS3Request
    ) -> GetStorageDomainMembersSpectraS3Response:
        """List the members of storage domains: pool and tape partitions."""
        return await self.send(request)

    async def get_storage_domain_spectra_s3(
        self, request: GetStorageDomainSpectraS3Request
    ) -> GetStorageDomainSpectraS3Response:
        """Show the settings of one storage domain, without its members."""
        return await self.send(request)

    async def get_storage_domains_spectra_s3(
        self, request: GetStorageDomainsSpectraS3Request
    ) -> GetStorageDomainsSpectraS3Response:
        """List the storage domains, without their members."""
        return await self.send(request)

    async def get_suspect_blob_azure_targets_spectra_s3(
        self, request: GetSuspectBlobAzureTargetsSpectraS3Request
    ) -> GetSuspectBlobAzureTargetsSpectraS3Response:
        """List the suspect blobs on Azure targets."""
        return await self.send(request)

    async def get_suspect_blob_ds3_targets_spectra_s3(
        self, request: GetSuspectBlobDs3TargetsSpectraS3Request
    ) -> GetSuspectBlobDs3TargetsSpectraS3Response:
        """List the suspect blobs on DS3 targets."""
        return await self.send(request)

    async def get_suspect_blob_pools_spectra_s3(
        self, request: GetSuspectBlobPoolsSpectraS3Request
    ) -> GetSuspectBlobPoolsSpectraS3Response:
        """List the suspect blobs on pools."""
        return await self.send(request)

    async def get_suspect_blob_s3_targets_spectra_s3(
        self, request: GetSuspectBlobS3TargetsSpectraS3Request
    ) -> GetSuspectBlobS3TargetsSpectraS3Response:
        """List the suspect blobs on S3 targets."""
        return await self.send(request)

    async def get_suspect_blob_tapes_spectra_s3(
        self, request: GetSuspectBlobTapesSpectraS3Request
    ) -> GetSuspectBlobTapesSpectraS3Response:
        """List the suspect blobs on tapes."""
        return await self.send(request)

    async def get_suspect_buckets_spectra_s3(
        self, request: GetSuspectBucketsSpectraS3Request
    ) -> GetSuspectBucketsSpectraS3Response:
        """List the buckets that are suspect."""
        return await self.send(request)

    async def get_suspect_objects_spectra_s3(
        self, request: GetSuspectObjectsSpectraS3Request
    ) -> GetSuspectObjectsSpectraS3Response:
        """List the records of suspect objects, page by page."""
        return await self.send(request)

    async def get_suspect_objects_with_full_details_spectra_s3(
        self, request: GetSuspectObjectsWithFullDetailsSpectraS3Request
    ) -> GetSuspectObjectsWithFullDetailsSpectraS3Response:
        """List the blobs of suspect objects, without pages."""
        return await self.send(request)

    async def get_system_capacity_summary_spectra_s3(
        self, request: GetSystemCapacitySummarySpectraS3Request
    ) -> GetSystemCapacitySummarySpectraS3Response:
        """Sum up the capacity of the whole system, on pool and on tape."""
        return await self.send(request)

    async def get_system_failure_notification_registration_spectra_s3(
        self, request: GetSystemFailureNotificationRegistrationSpectraS3Request
    ) -> GetSystemFailureNotificationRegistrationSpectraS3Response:
        """Show one registration for notifications of failures of the system."""
        return await self.send(request)

    async def get_system_failure_notification_registrations_spectra_s3(
        self, request: GetSystemFailureNotificationRegistrationsSpectraS3Request
    ) -> GetSystemFailureNotificationRegistrationsSpectraS3Response:
        """List the registrations for notifications of failures of the system."""
        return await self.send(request)

    async def get_system_failures_spectra_s3(
        self, request: GetSystemFailuresSpectraS3Request
    ) -> GetSystemFailuresSpectraS3Response:
        """List the recorded failures of the system as a whole."""
        return await self.send(request)

    async def get_system_information_spectra_s3(
        self, request: GetSystemInformationSpectraS3Request
    ) -> GetSystemInformationSpectraS3Response:
        """Show the software version, API version, serial number and clock of the appliance."""
        return await self.send(request)

    async def get_tape_density_directive_spectra_s3(
        self, request: GetTapeDensityDirectiveSpectraS3Request
    ) -> GetTapeDensityDirectiveSpectraS3Response:
        """Show one rule on the density in which tapes are written."""
        return await self.send(request)

    async def get_tape_density_directives_spectra_s3(
        self, request: GetTapeDensityDirectivesSpectraS3Request
    ) -> GetTapeDensityDirectivesSpectraS3Response:
        """List the rules on the density in which tapes are written."""
        return await self.send(request)

    async def get_tape_drive_spectra_s3(
        self, request: GetTapeDriveSpectraS3Request
    ) -> GetTapeDriveSpectraS3Response:
        """Show one tape drive and the tape in it."""
        return await self.send(request)

    async def get_tape_drives_spectra_s3(
        self, request: GetTapeDrivesSpectraS3Request
    ) -> GetTapeDrivesSpectraS3Response:
        """List the tape drives."""
        return await self.send(request)

    async def get_tape_failure_notification_registration_spectra_s3(
        self, request: GetTapeFailureNotificationRegistrationSpectraS3Request
    ) -> GetTapeFailureNotificationRegistrationSpectraS3Response:
        """Show one registration for notifications of failures of tapes and drives."""
        return await self.send(request)

    async def get_tape_failure_notification_registrations_spectra_s3(
        self, request: GetTapeFailureNotificationRegistrationsSpectraS3Request
    ) -> GetTapeFailureNotificationRegistrationsSpectraS3Response:
        """List the registrations for notifications of failures of tapes and drives."""
        return await self.send(request)

    async def get_tape_failures_spectra_s3(
        self, request: GetTapeFailuresSpectraS3Request
    ) -> GetTapeFailuresSpectraS3Response:
        """List the recorded failures of tapes and drives."""
        return await self.send(request)

    async def get_tape_libraries_spectra_s3(
        self, request: GetTapeLibrariesSpectraS3Request
    ) -> GetTapeLibrariesSpectraS3Response:
        """List the tape libraries."""
        return await self.send(request)

    async def get_tape_library_spectra_s3(
        self, request: GetTapeLibrarySpectraS3Request
    ) -> GetTapeLibrarySpectraS3Response:
        """Show one tape library."""
        return await self.send(request)

    async def get_tape_partition_failure_notification_registration_spectra_s3(
        self, request: GetTapePartitionFailureNotificationRegistrationSpectraS3Request
    ) -> GetTapePartitionFailureNotificationRegistrationSpectraS3Response:
        """Show one registration for notifications of failures of tape partitions."""
        return await self.send(request)

    async def get_tape_partition_failure_notification_registrations_spectra_s3(
        self, request: GetTapePartitionFailureNotificationRegistrationsSpectraS3Request
    ) -> GetTapePartitionFailureNotificationRegistrationsSpectraS3Response:
        """List the registrations for notifications of failures of tape partitions."""
        return await self.send(request)

    async def get_tape_partition_failures_spectra_s3(
        self, request: GetTapePartitionFailuresSpectraS3Request
    ) -> GetTapePartitionFailuresSpectraS3Response:
        """List the recorded failures of tape partitions."""
        return await self.send(request)

    async def get_tape_partition_spectra_s3(
        self, request: GetTapePartitionSpectraS3Request
    ) -> GetTapePartitionSpectraS3Response:
        """Show the settings and state of one tape partition."""
        return await self.send(request)

    async def get_tape_partition_with_full_details_spectra_s3(
        self, request: GetTapePartitionWithFullDetailsSpectraS3Request
    ) -> GetTapePartitionWithFullDetailsSpectraS3Response:
        """Show one tape partition with its capacity and counts of tapes by state and type."""
        return await self.send(request)

    async def get_tape_partitions_spectra_s3(
        self, request: GetTapePartitionsSpectraS3Request
    ) -> GetTapePartitionsSpectraS3Response:
        """List the settings and states of tape partitions."""
        return await self.send(request)

    async def get_tape_partitions_with_full_details_spectra_s3(
        self, request: GetTapePartitionsWithFullDetailsSpectraS3Request
    ) -> GetTapePartitionsWithFullDetailsSpectraS3Response:
        """List tape partitions with their capacity and counts of tapes by state and type."""
        return await self.send(request)

    async def get_tape_spectra_s3(self, request: GetTapeSpectraS3Request) -> GetTapeSpectraS3Response:
        """Show one tape, by bar code or id."""
        return await self.send(request)

    async def get_tapes_spectra_s3(self, request: GetTapesSpectraS3Request) -> GetTapesSpectraS3Response:
        """List the tapes, with many filters; sort_by sets the order."""
        return await self.send(request)

    async def get_user_spectra_s3(self, request: GetUserSpectraS3Request) -> GetUserSpectraS3Response:
        """Show one user, by name or id, with access id and default data policy."""
        return await self.send(request)

    async def get_users_spectra_s3(self, request: GetUsersSpectraS3Request) -> GetUsersSpectraS3Response:
        """List the users."""
        return await self.send(request)

    async def head_bucket(self, request: HeadBucketRequest) -> HeadBucketResponse:
        """Check for a bucket; 200, 403 and 404 are all answers, not errors."""
        return await self.send(request)

    async def head_object(self, request: HeadObjectRequest) -> HeadObjectResponse:
        """Read an object's metadata, length and blob checksums; 403 and 404 are answers too."""
        return await self.send(request)

    async def import_all_pools_spectra_s3(
        self, request: ImportAllPoolsSpectraS3Request
    ) -> ImportAllPoolsSpectraS3Response:
        """Import all foreign pools; data policy, storage domain and owner may be given."""
        return await self.send(request)

    async def import_all_tapes_spectra_s3(
        self, request: ImportAllTapesSpectraS3Request
    ) -> ImportAllTapesSpectraS3Response:
        """Import all foreign tapes; data policy, storage domain and owner may be given."""
        return await self.send(request)

    async def import_azure_target_spectra_s3(
        self, request: ImportAzureTargetSpectraS3Request
    ) -> ImportAzureTargetSpectraS3Response:
        """Import one cloud bucket from an Azure target."""
        return await self.send(request)

    async def import_pool_spectra_s3(
        self, request: ImportPoolSpectraS3Request
    ) -> ImportPoolSpectraS3Response:
        """Import one foreign pool; data policy, storage domain and owner may be given."""
        return await self.send(request)

    async def import_s3_target_spectra_s3(
        self, request: ImportS3TargetSpectraS3Request
    ) -> ImportS3TargetSpectraS3Response:
        """Import one cloud bucket from an S3 target."""
        return await self.send(request)

    async def import_tape_spectra_s3(
        self, request: ImportTapeSpectraS3Request
    ) -> ImportTapeSpectraS3Response:
        """Import one foreign tape; data policy, storage domain and owner may be given."""
        return await self.send(request)

    async def initiate_multi_part_upload(
        self, request: InitiateMultiPartUploadRequest
    ) -> InitiateMultiPartUploadResponse:
        """Begin a multipart upload; the answer is its upload id."""
        return await self.send(request)

    async def inspect_all_tapes_spectra_s3(
        self, request: InspectAllTapesSpectraS3Request
    ) -> InspectAllTapesSpectraS3Response:
        """Inspect all tapes; a 207 lists those that failed."""
        return await self.send(request)

    async def inspect_tape_spectra_s3(
        self, request: InspectTapeSpectraS3Request
    ) -> InspectTapeSpectraS3Response:
        """Inspect one tape."""
        return await self.send(request)

    async def list_multi_part_upload_parts(
        self, request: ListMultiPartUploadPartsRequest
    ) -> ListMultiPartUploadPartsResponse:
        """List the parts that a multipart upload has so far."""
        return await self.send(request)

    async def list_multi_part_uploads(
        self, request: ListMultiPartUploadsRequest
    ) -> ListMultiPartUploadsResponse:
        """List the multipart uploads under way in a bucket."""
        return await self.send(request)

    async def mark_suspect_blob_azure_targets_as_degraded_spectra_s3(
        self, request: MarkSuspectBlobAzureTargetsAsDegradedSpectraS3Request
    ) -> MarkSuspectBlobAzureTargetsAsDegradedSpectraS3Response:
        """Mark suspect blobs on Azure targets, listed by id, as degraded."""
        return await self.send(request)

    async def mark_suspect_blob_ds3_targets_as_degraded_spectra_s3(
        self, request: MarkSuspectBlobDs3TargetsAsDegradedSpectraS3Request
    ) -> MarkSuspectBlobDs3TargetsAsDegradedSpectraS3Response:
        """Mark suspect blobs on DS3 targets, listed by id, as degraded."""
        return await self.send(request)

    async def mark_suspect_blob_pools_as_degraded_spectra_s3(
        self, request: MarkSuspectBlobPoolsAsDegradedSpectraS3Request
    ) -> MarkSuspectBlobPoolsAsDegradedSpectraS3Response:
        """Mark suspect blobs on pools, listed by id, as degraded."""
        return await self.send(request)

    async def mark_suspect_blob_s3_targets_as_degraded_spectra_s3(
        self, request: MarkSuspectBlobS3TargetsAsDegradedSpectraS3Request
    ) -> MarkSuspectBlobS3TargetsAsDegradedSpectraS3Response:
        """Mark suspect blobs on S3 targets, listed by id, as degraded."""
        return await self.send(request)

    async def mark_suspect_blob_tapes_as_degraded_spectra_s3(
        self, request: MarkSuspectBlobTapesAsDegradedSpectraS3Request
    ) -> MarkSuspectBlobTapesAsDegradedSpectraS3Response:
        """Mark suspect blobs on tapes, listed by id, as degraded."""
        return await self.send(request)

    async def mark_tape_for_compaction_spectra_s3(
        self, request: MarkTapeForCompactionSpectraS3Request
    ) -> MarkTapeForCompactionSpectraS3Response:
        """Mark a tape to be compacted."""
        return await self.send(request)

    async def modify_active_job_spectra_s3(
        self, request: ModifyActiveJobSpectraS3Request
    ) -> ModifyActiveJobSpectraS3Response:
        """Change a job by its active-job record: name, priority, protection, cleanup or date."""
        return await self.send(request)

    async def modify_all_azure_targets_spectra_s3(
        self, request: ModifyAllAzureTargetsSpectraS3Request
    ) -> ModifyAllAzureTargetsSpectraS3Response:
        """Quiesce all Azure targets, or let them work again."""
        return await self.send(request)

    async def modify_all_ds3_targets_spectra_s3(
        self, request: ModifyAllDs3TargetsSpectraS3Request
    ) -> ModifyAllDs3TargetsSpectraS3Response:
        """Quiesce all DS3 targets, or let them work again."""
        return await self.send(request)

    async def modify_all_pools_spectra_s3(
        self, request: ModifyAllPoolsSpectraS3Request
    ) -> ModifyAllPoolsSpectraS3Response:
        """Quiesce all pools, or let them work again."""
        return await self.send(request)

    async def modify_all_s3_targets_spectra_s3(
        self, request: ModifyAllS3TargetsSpectraS3Request
    ) -> ModifyAllS3TargetsSpectraS3Response:
        """Quiesce all S3 targets, or let them work again."""
        return await self.send(request)

    async def modify_all_tape_partitions_spectra_s3(
        self, request: ModifyAllTapePartitionsSpectraS3Request
    ) -> ModifyAllTapePartitionsSpectraS3Response:
        """Quiesce all tape partitions, or let them work again."""
        return await self.send(request)

    async def modify_azure_data_replication_rule_spectra_s3(
        self, request: ModifyAzureDataReplicationRuleSpectraS3Request
    ) -> ModifyAzureDataReplicationRuleSpectraS3Response:
        """Change a rule that replicates to an Azure target."""
        return await self.send(request)

    async def modify_azure_target_spectra_s3(
        self, request: ModifyAzureTargetSpectraS3Request
    ) -> ModifyAzureTargetSpectraS3Response:
        """Change an Azure target's account, name or settings, or quiesce it."""
        return await self.send(request)

    async def modify_bucket_spectra_s3(
        self, request: ModifyBucketSpectraS3Request
    ) -> ModifyBucketSpectraS3Response:
        """Change a bucket's data policy, protection or owner."""
        return await self.send(request)

    async def modify_cache_filesystem_spectra_s3(
        self, request: ModifyCacheFilesystemSpectraS3Request
    ) -> ModifyCacheFilesystemSpectraS3Response:
        """Change the thresholds, capacity limit or safety of a cache file system."""
        return await self.send(request)

    async def modify_data_path_backend_spectra_s3(
        self, request: ModifyDataPathBackendSpectraS3Request
    ) -> ModifyDataPathBackendSpectraS3Response:
        """Change the settings of the data path back end, such as whether it is activated."""
        return await self.send(request)

    async def modify_data_persistence_rule_spectra_s3(
        self, request: ModifyDataPersistenceRuleSpectraS3Request
    ) -> ModifyDataPersistenceRuleSpectraS3Response:
        """Change a persistence rule's isolation level, days to retain or type."""
        return await self.send(request)

    async def modify_data_policy_spectra_s3(
        self, request: ModifyDataPolicySpectraS3Request
    ) -> ModifyDataPolicySpectraS3Response:
        """Change a data policy's name or settings, but not its rules."""
        return await self.send(request)

    async def modify_ds3_data_replication_rule_spectra_s3(
        self, request: ModifyDs3DataReplicationRuleSpectraS3Request
    ) -> ModifyDs3DataReplicationRuleSpectraS3Response:
        """Change a rule that replicates to a DS3 target."""
        return await self.send(request)

    async def modify_ds3_target_spectra_s3(
        self, request: ModifyDs3TargetSpectraS3Request
    ) -> ModifyDs3TargetSpectraS3Response:
        """Change a DS3 target's address, administrator or settings, or quiesce it."""
        return await self.send(request)

    async def modify_group_spectra_s3(
        self, request: ModifyGroupSpectraS3Request
    ) -> ModifyGroupSpectraS3Response:
        """Rename a group."""
        return await self.send(request)

    async def modify_job_spectra_s3(self, request: ModifyJobSpectraS3Request) -> ModifyJobSpectraS3Response:
        """Change a job's name, priority or the like; even without a change its timer restarts."""
        return await self.send(request)

    async def modify_node_spectra_s3(
        self, request: ModifyNodeSpectraS3Request
    ) -> ModifyNodeSpectraS3Response:
        """Change a node's name or DNS name."""
        return await self.send(request)

    async def modify_pool_partition_spectra_s3(
        self, request: ModifyPoolPartitionSpectraS3Request
    ) -> ModifyPoolPartitionSpectraS3Response:
        """Rename a pool partition."""
        return await self.send(request)

    async def modify_pool_spectra_s3(
        self, request: ModifyPoolSpectraS3Request
    ) -> ModifyPoolSpectraS3Response:
        """Move a pool to another partition, quiesce it or let it work again."""
        return await self.send(request)

    async def modify_s3_data_replication_rule_spectra_s3(
        self, request: ModifyS3DataReplicationRuleSpectraS3Request
    ) -> ModifyS3DataReplicationRuleSpectraS3Response:
        """Change a rule that replicates to an S3 target."""
        return await self.send(request)

    async def modify_s3_target_spectra_s3(
        self, request: ModifyS3TargetSpectraS3Request
    ) -> ModifyS3TargetSpectraS3Response:
        """Change an S3 target's keys, address or settings, or quiesce it."""
        return await self.send(request)

    async def modify_storage_domain_member_spectra_s3(
        self, request: ModifyStorageDomainMemberSpectraS3Request
    ) -> ModifyStorageDomainMemberSpectraS3Response:
        """Change a storage domain member's write preference, state or compaction threshold."""
        return await self.send(request)

    async def modify_storage_domain_spectra_s3(
        self, request: ModifyStorageDomainSpectraS3Request
    ) -> ModifyStorageDomainSpectraS3Response:
        """Change a storage domain's name or settings, but not its members."""
        return await self.send(request)

    async def modify_tape_drive_spectra_s3(
        self, request: ModifyTapeDriveSpectraS3Request
    ) -> ModifyTapeDriveSpectraS3Response:
        """Quiesce a tape drive, or change which tasks and how many failed tapes it takes."""
        return await self.send(request)

    async def modify_tape_partition_spectra_s3(
        self, request: ModifyTapePartitionSpectraS3Request
    ) -> ModifyTapePartitionSpectraS3Response:
        """Quiesce a tape partition, or change its reserved drives, compaction or idle time."""
        return await self.send(request)

    async def modify_tape_spectra_s3(
        self, request: ModifyTapeSpectraS3Request
    ) -> ModifyTapeSpectraS3Response:
        """Change a tape's eject label, eject location, role or state."""
        return await self.send(request)

    async def modify_user_spectra_s3(
        self, request: ModifyUserSpectraS3Request
    ) -> ModifyUserSpectraS3Response:
        """Change a user's name, secret key, default data policy or bucket limit."""
        return await self.send(request)

    async def online_all_tapes_spectra_s3(
        self, request: OnlineAllTapesSpectraS3Request
    ) -> OnlineAllTapesSpectraS3Response:
        """Bring all tapes online; a 207 lists those that failed."""
        return await self.send(request)

    async def online_tape_spectra_s3(
        self, request: OnlineTapeSpectraS3Request
    ) -> OnlineTapeSpectraS3Response:
        """Bring one tape online."""
        return await self.send(request)

    async def pair_back_registered_ds3_target_spectra_s3(
        self, request: PairBackRegisteredDs3TargetSpectraS3Request
    ) -> PairBackRegisteredDs3TargetSpectraS3Response:
        """Make a registered DS3 target register this appliance as a target in turn."""
        return await self.send(request)

    async def put_azure_data_replication_rule_spectra_s3(
        self, request: PutAzureDataReplicationRuleSpectraS3Request
    ) -> PutAzureDataReplicationRuleSpectraS3Response:
        """Make a data policy replicate to an Azure target."""
        return await self.send(request)

    async def put_azure_target_bucket_name_spectra_s3(
        self, request: PutAzureTargetBucketNameSpectraS3Request
    ) -> PutAzureTargetBucketNameSpectraS3Response:
        """Set the name that a bucket has on an Azure target."""
        return await self.send(request)

    async def put_azure_target_failure_notification_registration_spectra_s3(
        self, request: PutAzureTargetFailureNotificationRegistrationSpectraS3Request
    ) -> PutAzureTargetFailureNotificationRegistrationSpectraS3Response:
        """Register an end point to be notified of failures of Azure targets."""
        return await self.send(request)

    async def put_azure_target_read_preference_spectra_s3(
        self, request: PutAzureTargetReadPreferenceSpectraS3Request
    ) -> PutAzureTargetReadPreferenceSpectraS3Response:
        """Set when one bucket is read from an Azure target."""
        return await self.send(request)

    async def put_bucket(self, request: PutBucketRequest) -> PutBucketResponse:
        """Create a bucket under the caller's default data policy; the answer has no body."""
        return await self.send(request)

    async def put_bucket_acl_for_group_spectra_s3(
        self, request: PutBucketAclForGroupSpectraS3Request
    ) -> PutBucketAclForGroupSpectraS3Response:
        """Give a group a permission on one bucket."""
        return await self.send(request)

    async def put_bucket_acl_for_user_spectra_s3(
        self, request: PutBucketAclForUserSpectraS3Request
    ) -> PutBucketAclForUserSpectraS3Response:
        """Give a user a permission on one bucket."""
        return await self.send(request)

    async def put_bucket_changes_notification_registration_spectra_s3(
        self, request: PutBucketChangesNotificationRegistrationSpectraS3Request
    ) -> PutBucketChangesNotificationRegistrationSpectraS3Response:
        """Register an end point to be notified of changes in all buckets, or in one."""
        return await self.send(request)

    async def put_bucket_spectra_s3(self, request: PutBucketSpectraS3Request) -> PutBucketSpectraS3Response:
        """Create a bucket with a chosen data policy, owner or id; the answer is its record."""
        return await self.send(request)

    async def put_bulk_job_spectra_s3(
        self, request: PutBulkJobSpectraS3Request
    ) -> PutBulkJobSpectraS3Response:
        """Open a job that stores many objects; the answer is its chunks and blobs."""
        return await self.send(request)

    async def put_data_persistence_rule_spectra_s3(
        self, request: PutDataPersistenceRuleSpectraS3Request
    ) -> PutDataPersistenceRuleSpectraS3Response:
        """Make a data policy keep data in a storage domain."""
        return await self.send(request)

    async def put_data_policy_acl_for_group_spectra_s3(
        self, request: PutDataPolicyAclForGroupSpectraS3Request
    ) -> PutDataPolicyAclForGroupSpectraS3Response:
        """Let a group use one data policy."""
        return await self.send(request)

    async def put_data_policy_acl_for_user_spectra_s3(
        self, request: PutDataPolicyAclForUserSpectraS3Request
    ) -> PutDataPolicyAclForUserSpectraS3Response:
        """Let a user use one data policy."""
        return await self.send(request)

    async def put_data_policy_spectra_s3(
        self, request: PutDataPolicySpectraS3Request
    ) -> PutDataPolicySpectraS3Response:
        """Create a data policy; rules to persist and replicate data are added afterwards."""
        return await self.send(request)

    async def put_drive_dump_spectra_s3(
        self, request: PutDriveDumpSpectraS3Request
    ) -> PutDriveDumpSpectraS3Response:
        """Make a tape drive produce a dump."""
        return await self.send(request)

    async def put_ds3_data_replication_rule_spectra_s3(
        self, request: PutDs3DataReplicationRuleSpectraS3Request
    ) -> PutDs3DataReplicationRuleSpectraS3Response:
        """Make a data policy replicate to a DS3 target."""
        return await self.send(request)

    async def put_ds3_target_failure_notification_registration_spectra_s3(
        self, request: PutDs3TargetFailureNotificationRegistrationSpectraS3Request
    ) -> PutDs3TargetFailureNotificationRegistrationSpectraS3Response:
        """Register an end point to be notified of failures of DS3 targets."""
        return await self.send(request)

    async def put_ds3_target_read_preference_spectra_s3(
        self, request: PutDs3TargetReadPreferenceSpectraS3Request
    ) -> PutDs3TargetReadPreferenceSpectraS3Response:
        """Set when one bucket is read from a DS3 target."""
        return await self.send(request)

    async def put_global_bucket_acl_for_group_spectra_s3(
        self, request: PutGlobalBucketAclForGroupSpectraS3Request
    ) -> PutGlobalBucketAclForGroupSpectraS3Response:
        """Give a group a permission on all buckets."""
        return await self.send(request)

    async def put_global_bucket_acl_for_user_spectra_s3(
        self, request: PutGlobalBucketAclForUserSpectraS3Request
    ) -> PutGlobalBucketAclForUserSpectraS3Response:
        """Give a user a permission on all buckets."""
        return await self.send(request)

    async def put_global_data_policy_acl_for_group_spectra_s3(
        self, request: PutGlobalDataPolicyAclForGroupSpectraS3Request
    ) -> PutGlobalDataPolicyAclForGroupSpectraS3Response:
        """Let a group use all data policies."""
        return await self.send(request)

    async def put_global_data_policy_acl_for_user_spectra_s3(
        self, request: PutGlobalDataPolicyAclForUserSpectraS3Request
    ) -> PutGlobalDataPolicyAclForUserSpectraS3Response:
        """Let a user use all data policies."""
        return await self.send(request)

    async def put_group_group_member_spectra_s3(
        self, request: PutGroupGroupMemberSpectraS3Request
    ) -> PutGroupGroupMemberSpectraS3Response:
        """Make a group a member of another group."""
        return await self.send(request)

    async def put_group_spectra_s3(self, request: PutGroupSpectraS3Request) -> PutGroupSpectraS3Response:
        """Create a group without members."""
        return await self.send(request)

    async def put_job_completed_notification_registration_spectra_s3(
        self, request: PutJobCompletedNotificationRegistrationSpectraS3Request
    ) -> PutJobCompletedNotificationRegistrationSpectraS3Response:
        """Register an end point to be notified of the completion of all jobs, or of one."""
        return await self.send(request)

    async def put_job_created_notification_registration_spectra_s3(
        self, request: PutJobCreatedNotificationRegistrationSpectraS3Request
    ) -> PutJobCreatedNotificationRegistrationSpectraS3Response:
        """Register an end point to be notified of new jobs."""
        return await self.send(request)

    async def put_job_creation_failed_notification_registration_spectra_s3(
        self, request: PutJobCreationFailedNotificationRegistrationSpectraS3Request
    ) -> PutJobCreationFailedNotificationRegistrationSpectraS3Response:
        """Register an end point to be notified of jobs that could not be created."""
        return await self.send(request)

    async def put_multi_part_upload_part(
        self, request: PutMultiPartUploadPartRequest
    ) -> PutMultiPartUploadPartResponse:
        """Upload one part of a multipart upload."""
        return await self.send(request)

    async def put_object(self, request: PutObjectRequest) -> PutObjectResponse:
        """Store an object, or with job and offset one blob of it."""
        return await self.send(request)

    async def put_object_cached_notification_registration_spectra_s3(
        self, request: PutObjectCachedNotificationRegistrationSpectraS3Request
    ) -> PutObjectCachedNotificationRegistrationSpectraS3Response:
        """Register an end point to be notified of objects that came into cache, by any job or one."""
        return await self.send(request)

    async def put_object_lost_notification_registration_spectra_s3(
        self, request: PutObjectLostNotificationRegistrationSpectraS3Request
    ) -> PutObjectLostNotificationRegistrationSpectraS3Response:
        """Register an end point to be notified of lost objects."""
        return await self.send(request)

    async def put_object_persisted_notification_registration_spectra_s3(
        self, request: PutObjectPersistedNotificationRegistrationSpectraS3Request
    ) -> PutObjectPersistedNotificationRegistrationSpectraS3Response:
        """Register an end point to be notified of persisted objects, by any job or one."""
        return await self.send(request)

    async def put_pool_failure_notification_registration_spectra_s3(
        self, request: PutPoolFailureNotificationRegistrationSpectraS3Request
    ) -> PutPoolFailureNotificationRegistrationSpectraS3Response:
        """Register an end point to be notified of failures of pools."""
        return await self.send(request)

    async def put_pool_partition_spectra_s3(
        self, request: PutPoolPartitionSpectraS3Request
    ) -> PutPoolPartitionSpectraS3Response:
        """Create a pool partition for nearline or for online pools."""
        return await self.send(request)

    async def put_pool_storage_domain_member_spectra_s3(
        self, request: PutPoolStorageDomainMemberSpectraS3Request
    ) -> PutPoolStorageDomainMemberSpectraS3Response:
        """Add a pool partition to a storage domain."""
        return await self.send(request)

    async def put_s3_data_replication_rule_spectra_s3(
        self, request: PutS3DataReplicationRuleSpectraS3Request
    ) -> PutS3DataReplicationRuleSpectraS3Response:
        """Make a data policy replicate to an S3 target."""
        return await self.send(request)

    async def put_s3_target_bucket_name_spectra_s3(
        self, request: PutS3TargetBucketNameSpectraS3Request
    ) -> PutS3TargetBucketNameSpectraS3Response:
        """Set the name that a bucket has on an S3 target."""
        return await self.send(request)

    async def put_s3_target_failure_notification_registration_spectra_s3(
        self, request: PutS3TargetFailureNotificationRegistrationSpectraS3Request
    ) -> PutS3TargetFailureNotificationRegistrationSpectraS3Response:
        """Register an end point to be notified of failures of S3 targets."""
        return await self.send(request)

    async def put_s3_target_read_preference_spectra_s3(
        self, request: PutS3TargetReadPreferenceSpectraS3Request
    ) -> PutS3TargetReadPreferenceSpectraS3Response:
        """Set when one bucket is read from an S3 target."""
        return await self.send(request)

    async def put_storage_domain_failure_notification_registration_spectra_s3(
        self, request: PutStorageDomainFailureNotificationRegistrationSpectraS3Request
    ) -> PutStorageDomainFailureNotificationRegistrationSpectraS3Response:
        """Register an end point to be notified of failures of storage domains."""
        return await self.send(request)

    async def put_storage_domain_spectra_s3(
        self, request: PutStorageDomainSpectraS3Request
    ) -> PutStorageDomainSpectraS3Response:
        """Create a storage domain without members."""
        return await self.send(request)

    async def put_system_failure_notification_registration_spectra_s3(
        self, request: PutSystemFailureNotificationRegistrationSpectraS3Request
    ) -> PutSystemFailureNotificationRegistrationSpectraS3Response:
        """Register an end point to be notified of failures of the system."""
        return await self.send(request)

    async def put_tape_density_directive_spectra_s3(
        self, request: PutTapeDensityDirectiveSpectraS3Request
    ) -> PutTapeDensityDirectiveSpectraS3Response:
        """Fix the density, named by drive type, for a partition's tapes of one type."""
        return await self.send(request)

    async def put_tape_failure_notification_registration_spectra_s3(
        self, request: PutTapeFailureNotificationRegistrationSpectraS3Request
    ) -> PutTapeFailureNotificationRegistrationSpectraS3Response:
        """Register an end point to be notified of failures of tapes and drives."""
        return await self.send(request)

    async def put_tape_partition_failure_notification_registration_spectra_s3(
        self, request: PutTapePartitionFailureNotificationRegistrationSpectraS3Request
    ) -> PutTapePartitionFailureNotificationRegistrationSpectraS3Response:
        """Register an end point to be notified of failures of tape partitions."""
        return await self.send(request)

    async def put_tape_storage_domain_member_spectra_s3(
        self, request: PutTapeStorageDomainMemberSpectraS3Request
    ) -> PutTapeStorageDomainMemberSpectraS3Response:
        """Add the tapes of one type in a tape partition to a storage domain."""
        return await self.send(request)

    async def put_user_group_member_spectra_s3(
        self, request: PutUserGroupMemberSpectraS3Request
    ) -> PutUserGroupMemberSpectraS3Response:
        """Make a user a member of a group."""
        return await self.send(request)

    async def raw_import_all_tapes_spectra_s3(
        self, request: RawImportAllTapesSpectraS3Request
    ) -> RawImportAllTapesSpectraS3Response:
        """Import the raw data of all tapes into one bucket."""
        return await self.send(request)

    async def raw_import_tape_spectra_s3(
        self, request: RawImportTapeSpectraS3Request
    ) -> RawImportTapeSpectraS3Response:
        """Import the raw data of one tape into a bucket."""
        return await self.send(request)

    async def regenerate_user_secret_key_spectra_s3(
        self, request: RegenerateUserSecretKeySpectraS3Request
    ) -> RegenerateUserSecretKeySpectraS3Response:
        """Give a user a new secret key; the answer is the user's record."""
        return await self.send(request)

    async def register_azure_target_spectra_s3(
        self, request: RegisterAzureTargetSpectraS3Request
    ) -> RegisterAzureTargetSpectraS3Response:
        """Register a Microsoft Azure account as a replication target."""
        return await self.send(request)

    async def register_ds3_target_spectra_s3(
        self, request: RegisterDs3TargetSpectraS3Request
    ) -> RegisterDs3TargetSpectraS3Response:
        """Register another BlackPearl as a replication target."""
        return await self.send(request)

    async def register_s3_target_spectra_s3(
        self, request: RegisterS3TargetSpectraS3Request
    ) -> RegisterS3TargetSpectraS3Response:
        """Register an S3 account, Amazon's or a compatible one, as a replication target."""
        return await self.send(request)

    async def replicate_put_job_spectra_s3(
        self, request: ReplicatePutJobSpectraS3Request
    ) -> ReplicatePutJobSpectraS3Response:
        """Open a PUT job from the text of a job to replicate; a 204 means nothing to do."""
        return await self.send(request)

    async def reset_instance_identifier_spectra_s3(
        self, request: ResetInstanceIdentifierSpectraS3Request
    ) -> ResetInstanceIdentifierSpectraS3Response:
        """Reset the instance id; the answer is the data path back end with its id."""
        return await self.send(request)

    async def stage_objects_job_spectra_s3(
        self, request: StageObjectsJobSpectraS3Request
    ) -> StageObjectsJobSpectraS3Response:
        """Open a job that copies objects from tape to disk or cache for later reading."""
        return await self.send(request)

    async def test_tape_drive_spectra_s3(
        self, request: TestTapeDriveSpectraS3Request
    ) -> TestTapeDriveSpectraS3Response:
        """Test a tape drive, with a given tape if wanted; skip_clean leaves the cleaning out."""
        return await self.send(request)

    async def truncate_active_job_spectra_s3(
        self, request: TruncateActiveJobSpectraS3Request
    ) -> TruncateActiveJobSpectraS3Response:
        """Truncate a job by its active-job record: complete objects are kept."""
        return await self.send(request)

    async def truncate_all_active_jobs_spectra_s3(
        self, request: TruncateAllActiveJobsSpectraS3Request
    ) -> TruncateAllActiveJobsSpectraS3Response:
        """Truncate all jobs by their active-job records, or those of one bucket or request type."""
        return await self.send(request)

    async def truncate_all_jobs_spectra_s3(
        self, request: TruncateAllJobsSpectraS3Request
    ) -> TruncateAllJobsSpectraS3Response:
        """Truncate all jobs, or those of one bucket or request type."""
        return await self.send(request)

    async def truncate_job_spectra_s3(
        self, request: TruncateJobSpectraS3Request
    ) -> TruncateJobSpectraS3Response:
        """Truncate a job: complete objects are kept, the others dropped, and it goes on to its end."""
        return await self.send(request)

    async def undelete_object_spectra_s3(
        self, request: UndeleteObjectSpectraS3Request
    ) -> UndeleteObjectSpectraS3Response:
        """Bring back a deleted object, or a given version of it."""
        return await self.send(request)

    async def verify_all_pools_spectra_s3(
        self, request: VerifyAllPoolsSpectraS3Request
    ) -> VerifyAllPoolsSpectraS3Response:
        """Verify the data on all pools."""
        return await self.send(request)

    async def verify_all_tapes_spectra_s3(
        self, request: VerifyAllTapesSpectraS3Request
    ) -> VerifyAllTapesSpectraS3Response:
        """Verify the data on all tapes; a 207 lists those that failed."""
        return await self.send(request)

    async def verify_azure_target_spectra_s3(
        self, request: VerifyAzureTargetSpectraS3Request
    ) -> VerifyAzureTargetSpectraS3Response:
        """Verify an Azure target; full_details selects the detailed form."""
        return await self.send(request)

    async def verify_bulk_job_spectra_s3(
        self, request: VerifyBulkJobSpectraS3Request
    ) -> VerifyBulkJobSpectraS3Response:
        """Open a job that makes the server read and check objects; no data is sent."""
        return await self.send(request)

    async def verify_ds3_target_spectra_s3(
        self, request: VerifyDs3TargetSpectraS3Request
    ) -> VerifyDs3TargetSpectraS3Response:
        """Verify a DS3 target; full_details selects the detailed form."""
        return await self.send(request)

    async def verify_physical_placement_for_objects_spectra_s3(
        self, request: VerifyPhysicalPlacementForObjectsSpectraS3Request
    ) -> VerifyPhysicalPlacementForObjectsSpectraS3Response:
        """Check that the given objects are on storage media; a 404 means they are not."""
        return await self.send(request)

    async def verify_physical_placement_for_objects_with_full_details_spectra_s3(
        self, request: VerifyPhysicalPlacementForObjectsWithFullDetailsSpectraS3Request
    ) -> VerifyPhysicalPlacementForObjectsWithFullDetailsSpectraS3Response:
        """Check that objects are on media and show it blob by blob; a 404 means they are not."""
        return await self.send(request)

    async def verify_pool_spectra_s3(
        self, request: VerifyPoolSpectraS3Request
    ) -> VerifyPoolSpectraS3Response:
        """Verify the data on one pool."""
        return await self.send(request)

    async def verify_s3_target_spectra_s3(
        self, request: VerifyS3TargetSpectraS3Request
    ) -> VerifyS3TargetSpectraS3Response:
        """Verify an S3 target; full_details selects the detailed form."""
        return await self.send(request)

    async def verify_safe_to_create_put_job_spectra_s3(
        self, request: VerifySafeToCreatePutJobSpectraS3Request
    ) -> VerifySafeToCreatePutJobSpectraS3Response:
        """Ask whether a PUT job may safely be opened on a bucket; a 402 means no."""
        return await self.send(request)

    async def verify_system_health_spectra_s3(
        self, request: VerifySystemHealthSpectraS3Request
    ) -> VerifySystemHealthSpectraS3Response:
        """Check that the server is healthy and has database space; a 503 means it is not."""
        return await self.send(request)

    async def verify_tape_spectra_s3(
        self, request: VerifyTapeSpectraS3Request
    ) -> VerifyTapeSpectraS3Response:
        """Verify the data on one tape."""
        return await self.send(request)

    async def verify_user_is_member_of_group_spectra_s3(
        self, request: VerifyUserIsMemberOfGroupSpectraS3Request
    ) -> VerifyUserIsMemberOfGroupSpectraS3Response:
        """Check whether a user belongs to a group; a 204 means no."""
        return await self.send(request)
