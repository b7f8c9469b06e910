# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""What `ds3` exports, for editors and type checkers: when it runs, nothing is loaded before it is used."""

from ds3_runtime import Attempt as Attempt
from ds3_runtime import Compatibility as Compatibility
from ds3_runtime import Credentials as Credentials
from ds3_runtime import DeleteObject as DeleteObject
from ds3_runtime import Ds3GetObject as Ds3GetObject
from ds3_runtime import Ds3PutObject as Ds3PutObject
from ds3_runtime import Part as Part
from ds3_runtime import RetryPolicy as RetryPolicy
from ds3_runtime import RetryRule as RetryRule
from ds3_runtime import Timeouts as Timeouts
from ds3_runtime import errors as errors
from ds3_runtime import events as events
from ds3_runtime.transfer import GetTarget as GetTarget
from ds3_runtime.transfer import JobOptions as JobOptions
from ds3_runtime.transfer import Progress as Progress
from ds3_runtime.transfer import PutSource as PutSource
from ds3_runtime.transfer import TransferFailed as TransferFailed
from ds3_runtime.transfer import TransferOptions as TransferOptions
from ds3_runtime.transfer import TransferReport as TransferReport
from ds3_runtime.transfer import follow as follow
from ds3_runtime.transfer import follow_async as follow_async
from ds3_runtime.transfer import rich_progress as rich_progress

from ._version import __version__ as __version__
from ._version import api_version as api_version
from ._version import check_appliance as check_appliance
from ._version import contract_digest as contract_digest
from .async_client import AsyncClient as AsyncClient
from .async_jobs import AsyncTransfers as AsyncTransfers
from .client import Client as Client
from .jobs import Transfers as Transfers
from .models.active_job import ActiveJob as ActiveJob
from .models.active_job_list import ActiveJobList as ActiveJobList
from .models.auto_inspect_mode import AutoInspectMode as AutoInspectMode
from .models.azure_data_replication_rule import AzureDataReplicationRule as AzureDataReplicationRule
from .models.azure_data_replication_rule_list import (
    AzureDataReplicationRuleList as AzureDataReplicationRuleList,
)
from .models.azure_target import AzureTarget as AzureTarget
from .models.azure_target_bucket_name import AzureTargetBucketName as AzureTargetBucketName
from .models.azure_target_bucket_name_list import AzureTargetBucketNameList as AzureTargetBucketNameList
from .models.azure_target_failure import AzureTargetFailure as AzureTargetFailure
from .models.azure_target_failure_list import AzureTargetFailureList as AzureTargetFailureList
from .models.azure_target_failure_notification_payload import (
    AzureTargetFailureNotificationPayload as AzureTargetFailureNotificationPayload,
)
from .models.azure_target_failure_notification_registration import (
    AzureTargetFailureNotificationRegistration as AzureTargetFailureNotificationRegistration,
)
from .models.azure_target_failure_notification_registration_list import (
    AzureTargetFailureNotificationRegistrationList as AzureTargetFailureNotificationRegistrationList,
)
from .models.azure_target_list import AzureTargetList as AzureTargetList
from .models.azure_target_read_preference import AzureTargetReadPreference as AzureTargetReadPreference
from .models.azure_target_read_preference_list import (
    AzureTargetReadPreferenceList as AzureTargetReadPreferenceList,
)
from .models.blob import Blob as Blob
from .models.blob_store_task_information import BlobStoreTaskInformation as BlobStoreTaskInformation
from .models.blob_store_task_state import BlobStoreTaskState as BlobStoreTaskState
from .models.blob_store_tasks_information import BlobStoreTasksInformation as BlobStoreTasksInformation
from .models.bucket import Bucket as Bucket
from .models.bucket_acl import BucketAcl as BucketAcl
from .models.bucket_acl_list import BucketAclList as BucketAclList
from .models.bucket_acl_permission import BucketAclPermission as BucketAclPermission
from .models.bucket_changes_notification_payload import (
    BucketChangesNotificationPayload as BucketChangesNotificationPayload,
)
from .models.bucket_changes_notification_registration import (
    BucketChangesNotificationRegistration as BucketChangesNotificationRegistration,
)
from .models.bucket_changes_notification_registration_list import (
    BucketChangesNotificationRegistrationList as BucketChangesNotificationRegistrationList,
)
from .models.bucket_details import BucketDetails as BucketDetails
from .models.bucket_head import BucketHead as BucketHead
from .models.bucket_history_event import BucketHistoryEvent as BucketHistoryEvent
from .models.bucket_history_event_list import BucketHistoryEventList as BucketHistoryEventList
from .models.bucket_history_event_type import BucketHistoryEventType as BucketHistoryEventType
from .models.bucket_list import BucketList as BucketList
from .models.build_information import BuildInformation as BuildInformation
from .models.bulk_object import BulkObject as BulkObject
from .models.bulk_object_list import BulkObjectList as BulkObjectList
from .models.cache_entry_information import CacheEntryInformation as CacheEntryInformation
from .models.cache_entry_state import CacheEntryState as CacheEntryState
from .models.cache_filesystem import CacheFilesystem as CacheFilesystem
from .models.cache_filesystem_information import CacheFilesystemInformation as CacheFilesystemInformation
from .models.cache_filesystem_list import CacheFilesystemList as CacheFilesystemList
from .models.cache_information import CacheInformation as CacheInformation
from .models.canceled_job import CanceledJob as CanceledJob
from .models.canceled_job_list import CanceledJobList as CanceledJobList
from .models.capacity_summary_container import CapacitySummaryContainer as CapacitySummaryContainer
from .models.checksum_type import ChecksumType as ChecksumType
from .models.cloud_naming_mode import CloudNamingMode as CloudNamingMode
from .models.complete_multipart_upload_result import (
    CompleteMultipartUploadResult as CompleteMultipartUploadResult,
)
from .models.completed_job import CompletedJob as CompletedJob
from .models.completed_job_list import CompletedJobList as CompletedJobList
from .models.contents import Contents as Contents
from .models.data_isolation_level import DataIsolationLevel as DataIsolationLevel
from .models.data_path_backend import DataPathBackend as DataPathBackend
from .models.data_persistence_rule import DataPersistenceRule as DataPersistenceRule
from .models.data_persistence_rule_list import DataPersistenceRuleList as DataPersistenceRuleList
from .models.data_persistence_rule_type import DataPersistenceRuleType as DataPersistenceRuleType
from .models.data_placement_rule_state import DataPlacementRuleState as DataPlacementRuleState
from .models.data_policy import DataPolicy as DataPolicy
from .models.data_policy_acl import DataPolicyAcl as DataPolicyAcl
from .models.data_policy_acl_list import DataPolicyAclList as DataPolicyAclList
from .models.data_policy_list import DataPolicyList as DataPolicyList
from .models.data_replication_rule_type import DataReplicationRuleType as DataReplicationRuleType
from .models.database_physical_space_state import DatabasePhysicalSpaceState as DatabasePhysicalSpaceState
from .models.degraded_blob import DegradedBlob as DegradedBlob
from .models.degraded_blob_list import DegradedBlobList as DegradedBlobList
from .models.delete_object_error import DeleteObjectError as DeleteObjectError
from .models.delete_result import DeleteResult as DeleteResult
from .models.detailed_s3_object import DetailedS3Object as DetailedS3Object
from .models.detailed_s3_object_list import DetailedS3ObjectList as DetailedS3ObjectList
from .models.detailed_tape_failure import DetailedTapeFailure as DetailedTapeFailure
from .models.detailed_tape_failure_list import DetailedTapeFailureList as DetailedTapeFailureList
from .models.detailed_tape_partition import DetailedTapePartition as DetailedTapePartition
from .models.ds3_data_replication_rule import Ds3DataReplicationRule as Ds3DataReplicationRule
from .models.ds3_data_replication_rule_list import Ds3DataReplicationRuleList as Ds3DataReplicationRuleList
from .models.ds3_target import Ds3Target as Ds3Target
from .models.ds3_target_access_control_replication import (
    Ds3TargetAccessControlReplication as Ds3TargetAccessControlReplication,
)
from .models.ds3_target_failure import Ds3TargetFailure as Ds3TargetFailure
from .models.ds3_target_failure_list import Ds3TargetFailureList as Ds3TargetFailureList
from .models.ds3_target_failure_notification_payload import (
    Ds3TargetFailureNotificationPayload as Ds3TargetFailureNotificationPayload,
)
from .models.ds3_target_failure_notification_registration import (
    Ds3TargetFailureNotificationRegistration as Ds3TargetFailureNotificationRegistration,
)
from .models.ds3_target_failure_notification_registration_list import (
    Ds3TargetFailureNotificationRegistrationList as Ds3TargetFailureNotificationRegistrationList,
)
from .models.ds3_target_list import Ds3TargetList as Ds3TargetList
from .models.ds3_target_read_preference import Ds3TargetReadPreference as Ds3TargetReadPreference
from .models.ds3_target_read_preference_list import Ds3TargetReadPreferenceList as Ds3TargetReadPreferenceList
from .models.error import Error as Error
from .models.feature_key import FeatureKey as FeatureKey
from .models.feature_key_list import FeatureKeyList as FeatureKeyList
from .models.feature_key_type import FeatureKeyType as FeatureKeyType
from .models.generic_dao_notification_payload import (
    GenericDaoNotificationPayload as GenericDaoNotificationPayload,
)
from .models.group import Group as Group
from .models.group_list import GroupList as GroupList
from .models.group_member import GroupMember as GroupMember
from .models.group_member_list import GroupMemberList as GroupMemberList
from .models.head_request_status import HeadRequestStatus as HeadRequestStatus
from .models.health_verification_result import HealthVerificationResult as HealthVerificationResult
from .models.http_response_format_type import HttpResponseFormatType as HttpResponseFormatType
from .models.import_export_configuration import ImportExportConfiguration as ImportExportConfiguration
from .models.initiate_multipart_upload_result import (
    InitiateMultipartUploadResult as InitiateMultipartUploadResult,
)
from .models.job import Job as Job
from .models.job_chunk import JobChunk as JobChunk
from .models.job_chunk_blob_store_state import JobChunkBlobStoreState as JobChunkBlobStoreState
from .models.job_chunk_client_processing_order_guarantee import (
    JobChunkClientProcessingOrderGuarantee as JobChunkClientProcessingOrderGuarantee,
)
from .models.job_completed_notification_payload import (
    JobCompletedNotificationPayload as JobCompletedNotificationPayload,
)
from .models.job_completed_notification_registration import (
    JobCompletedNotificationRegistration as JobCompletedNotificationRegistration,
)
from .models.job_completed_notification_registration_list import (
    JobCompletedNotificationRegistrationList as JobCompletedNotificationRegistrationList,
)
from .models.job_created_notification_payload import (
    JobCreatedNotificationPayload as JobCreatedNotificationPayload,
)
from .models.job_created_notification_registration import (
    JobCreatedNotificationRegistration as JobCreatedNotificationRegistration,
)
from .models.job_created_notification_registration_list import (
    JobCreatedNotificationRegistrationList as JobCreatedNotificationRegistrationList,
)
from .models.job_creation_failed import JobCreationFailed as JobCreationFailed
from .models.job_creation_failed_list import JobCreationFailedList as JobCreationFailedList
from .models.job_creation_failed_notification_payload import (
    JobCreationFailedNotificationPayload as JobCreationFailedNotificationPayload,
)
from .models.job_creation_failed_notification_registration import (
    JobCreationFailedNotificationRegistration as JobCreationFailedNotificationRegistration,
)
from .models.job_creation_failed_notification_registration_list import (
    JobCreationFailedNotificationRegistrationList as JobCreationFailedNotificationRegistrationList,
)
from .models.job_creation_failed_type import JobCreationFailedType as JobCreationFailedType
from .models.job_list import JobList as JobList
from .models.job_node import JobNode as JobNode
from .models.job_request_type import JobRequestType as JobRequestType
from .models.job_restore import JobRestore as JobRestore
from .models.job_status import JobStatus as JobStatus
from .models.list_all_my_buckets_result import ListAllMyBucketsResult as ListAllMyBucketsResult
from .models.list_bucket_result import ListBucketResult as ListBucketResult
from .models.list_multi_part_uploads_result import ListMultiPartUploadsResult as ListMultiPartUploadsResult
from .models.list_parts_result import ListPartsResult as ListPartsResult
from .models.ltfs_file_naming_mode import LtfsFileNamingMode as LtfsFileNamingMode
from .models.master_object_list import MasterObjectList as MasterObjectList
from .models.multi_part_upload import MultiPartUpload as MultiPartUpload
from .models.multi_part_upload_part import MultiPartUploadPart as MultiPartUploadPart
from .models.named_detailed_tape_partition import NamedDetailedTapePartition as NamedDetailedTapePartition
from .models.named_detailed_tape_partition_list import (
    NamedDetailedTapePartitionList as NamedDetailedTapePartitionList,
)
from .models.naming_convention_type import NamingConventionType as NamingConventionType
from .models.node import Node as Node
from .models.node_list import NodeList as NodeList
from .models.object_content import ObjectContent as ObjectContent
from .models.object_head import ObjectHead as ObjectHead
from .models.objects import Objects as Objects
from .models.physical_placement import PhysicalPlacement as PhysicalPlacement
from .models.pool import Pool as Pool
from .models.pool_failure import PoolFailure as PoolFailure
from .models.pool_failure_list import PoolFailureList as PoolFailureList
from .models.pool_failure_notification_payload import (
    PoolFailureNotificationPayload as PoolFailureNotificationPayload,
)
from .models.pool_failure_notification_registration import (
    PoolFailureNotificationRegistration as PoolFailureNotificationRegistration,
)
from .models.pool_failure_notification_registration_list import (
    PoolFailureNotificationRegistrationList as PoolFailureNotificationRegistrationList,
)
from .models.pool_failure_type import PoolFailureType as PoolFailureType
from .models.pool_health import PoolHealth as PoolHealth
from .models.pool_list import PoolList as PoolList
from .models.pool_partition import PoolPartition as PoolPartition
from .models.pool_partition_list import PoolPartitionList as PoolPartitionList
from .models.pool_state import PoolState as PoolState
from .models.pool_type import PoolType as PoolType
from .models.priority import Priority as Priority
from .models.quiesced import Quiesced as Quiesced
from .models.request_type import RequestType as RequestType
from .models.reserved_task_type import ReservedTaskType as ReservedTaskType
from .models.s3_data_replication_rule import S3DataReplicationRule as S3DataReplicationRule
from .models.s3_data_replication_rule_list import S3DataReplicationRuleList as S3DataReplicationRuleList
from .models.s3_initial_data_placement_policy import (
    S3InitialDataPlacementPolicy as S3InitialDataPlacementPolicy,
)
from .models.s3_object import S3Object as S3Object
from .models.s3_object_cached_notification_registration import (
    S3ObjectCachedNotificationRegistration as S3ObjectCachedNotificationRegistration,
)
from .models.s3_object_cached_notification_registration_list import (
    S3ObjectCachedNotificationRegistrationList as S3ObjectCachedNotificationRegistrationList,
)
from .models.s3_object_list import S3ObjectList as S3ObjectList
from .models.s3_object_lost_notification_registration import (
    S3ObjectLostNotificationRegistration as S3ObjectLostNotificationRegistration,
)
from .models.s3_object_lost_notification_registration_list import (
    S3ObjectLostNotificationRegistrationList as S3ObjectLostNotificationRegistrationList,
)
from .models.s3_object_persisted_notification_registration import (
    S3ObjectPersistedNotificationRegistration as S3ObjectPersistedNotificationRegistration,
)
from .models.s3_object_persisted_notification_registration_list import (
    S3ObjectPersistedNotificationRegistrationList as S3ObjectPersistedNotificationRegistrationList,
)
from .models.s3_object_to_delete import S3ObjectToDelete as S3ObjectToDelete
from .models.s3_object_type import S3ObjectType as S3ObjectType
from .models.s3_objects_cached_notification_payload import (
    S3ObjectsCachedNotificationPayload as S3ObjectsCachedNotificationPayload,
)
from .models.s3_objects_lost_notification_payload import (
    S3ObjectsLostNotificationPayload as S3ObjectsLostNotificationPayload,
)
from .models.s3_objects_persisted_notification_payload import (
    S3ObjectsPersistedNotificationPayload as S3ObjectsPersistedNotificationPayload,
)
from .models.s3_region import S3Region as S3Region
from .models.s3_target import S3Target as S3Target
from .models.s3_target_bucket_name import S3TargetBucketName as S3TargetBucketName
from .models.s3_target_bucket_name_list import S3TargetBucketNameList as S3TargetBucketNameList
from .models.s3_target_failure import S3TargetFailure as S3TargetFailure
from .models.s3_target_failure_list import S3TargetFailureList as S3TargetFailureList
from .models.s3_target_failure_notification_payload import (
    S3TargetFailureNotificationPayload as S3TargetFailureNotificationPayload,
)
from .models.s3_target_failure_notification_registration import (
    S3TargetFailureNotificationRegistration as S3TargetFailureNotificationRegistration,
)
from .models.s3_target_failure_notification_registration_list import (
    S3TargetFailureNotificationRegistrationList as S3TargetFailureNotificationRegistrationList,
)
from .models.s3_target_list import S3TargetList as S3TargetList
from .models.s3_target_read_preference import S3TargetReadPreference as S3TargetReadPreference
from .models.s3_target_read_preference_list import S3TargetReadPreferenceList as S3TargetReadPreferenceList
from .models.sequenced_event import SequencedEvent as SequencedEvent
from .models.set_of_tape_bar_codes import SetOfTapeBarCodes as SetOfTapeBarCodes
from .models.spectra_user import SpectraUser as SpectraUser
from .models.spectra_user_list import SpectraUserList as SpectraUserList
from .models.sql_operation import SqlOperation as SqlOperation
from .models.storage_domain import StorageDomain as StorageDomain
from .models.storage_domain_capacity_summary import (
    StorageDomainCapacitySummary as StorageDomainCapacitySummary,
)
from .models.storage_domain_failure import StorageDomainFailure as StorageDomainFailure
from .models.storage_domain_failure_list import StorageDomainFailureList as StorageDomainFailureList
from .models.storage_domain_failure_notification_payload import (
    StorageDomainFailureNotificationPayload as StorageDomainFailureNotificationPayload,
)
from .models.storage_domain_failure_notification_registration import (
    StorageDomainFailureNotificationRegistration as StorageDomainFailureNotificationRegistration,
)
from .models.storage_domain_failure_notification_registration_list import (
    StorageDomainFailureNotificationRegistrationList as StorageDomainFailureNotificationRegistrationList,
)
from .models.storage_domain_failure_type import StorageDomainFailureType as StorageDomainFailureType
from .models.storage_domain_list import StorageDomainList as StorageDomainList
from .models.storage_domain_member import StorageDomainMember as StorageDomainMember
from .models.storage_domain_member_list import StorageDomainMemberList as StorageDomainMemberList
from .models.storage_domain_member_state import StorageDomainMemberState as StorageDomainMemberState
from .models.suspect_blob_azure_target import SuspectBlobAzureTarget as SuspectBlobAzureTarget
from .models.suspect_blob_azure_target_list import SuspectBlobAzureTargetList as SuspectBlobAzureTargetList
from .models.suspect_blob_ds3_target import SuspectBlobDs3Target as SuspectBlobDs3Target
from .models.suspect_blob_ds3_target_list import SuspectBlobDs3TargetList as SuspectBlobDs3TargetList
from .models.suspect_blob_pool import SuspectBlobPool as SuspectBlobPool
from .models.suspect_blob_pool_list import SuspectBlobPoolList as SuspectBlobPoolList
from .models.suspect_blob_s3_target import SuspectBlobS3Target as SuspectBlobS3Target
from .models.suspect_blob_s3_target_list import SuspectBlobS3TargetList as SuspectBlobS3TargetList
from .models.suspect_blob_tape import SuspectBlobTape as SuspectBlobTape
from .models.suspect_blob_tape_list import SuspectBlobTapeList as SuspectBlobTapeList
from .models.system_failure import SystemFailure as SystemFailure
from .models.system_failure_list import SystemFailureList as SystemFailureList
from .models.system_failure_notification_payload import (
    SystemFailureNotificationPayload as SystemFailureNotificationPayload,
)
from .models.system_failure_notification_registration import (
    SystemFailureNotificationRegistration as SystemFailureNotificationRegistration,
)
from .models.system_failure_notification_registration_list import (
    SystemFailureNotificationRegistrationList as SystemFailureNotificationRegistrationList,
)
from .models.system_failure_type import SystemFailureType as SystemFailureType
from .models.system_information import SystemInformation as SystemInformation
from .models.tape import Tape as Tape
from .models.tape_density_directive import TapeDensityDirective as TapeDensityDirective
from .models.tape_density_directive_list import TapeDensityDirectiveList as TapeDensityDirectiveList
from .models.tape_drive import TapeDrive as TapeDrive
from .models.tape_drive_list import TapeDriveList as TapeDriveList
from .models.tape_drive_state import TapeDriveState as TapeDriveState
from .models.tape_drive_type import TapeDriveType as TapeDriveType
from .models.tape_failure import TapeFailure as TapeFailure
from .models.tape_failure_list import TapeFailureList as TapeFailureList
from .models.tape_failure_notification_payload import (
    TapeFailureNotificationPayload as TapeFailureNotificationPayload,
)
from .models.tape_failure_notification_registration import (
    TapeFailureNotificationRegistration as TapeFailureNotificationRegistration,
)
from .models.tape_failure_notification_registration_list import (
    TapeFailureNotificationRegistrationList as TapeFailureNotificationRegistrationList,
)
from .models.tape_failure_type import TapeFailureType as TapeFailureType
from .models.tape_library import TapeLibrary as TapeLibrary
from .models.tape_library_list import TapeLibraryList as TapeLibraryList
from .models.tape_list import TapeList as TapeList
from .models.tape_partition import TapePartition as TapePartition
from .models.tape_partition_failure import TapePartitionFailure as TapePartitionFailure
from .models.tape_partition_failure_list import TapePartitionFailureList as TapePartitionFailureList
from .models.tape_partition_failure_notification_payload import (
    TapePartitionFailureNotificationPayload as TapePartitionFailureNotificationPayload,
)
from .models.tape_partition_failure_notification_registration import (
    TapePartitionFailureNotificationRegistration as TapePartitionFailureNotificationRegistration,
)
from .models.tape_partition_failure_notification_registration_list import (
    TapePartitionFailureNotificationRegistrationList as TapePartitionFailureNotificationRegistrationList,
)
from .models.tape_partition_failure_type import TapePartitionFailureType as TapePartitionFailureType
from .models.tape_partition_list import TapePartitionList as TapePartitionList
from .models.tape_partition_state import TapePartitionState as TapePartitionState
from .models.tape_role import TapeRole as TapeRole
from .models.tape_state import TapeState as TapeState
from .models.tape_state_summary_api_bean import TapeStateSummaryApiBean as TapeStateSummaryApiBean
from .models.tape_type_summary_api_bean import TapeTypeSummaryApiBean as TapeTypeSummaryApiBean
from .models.tapes_must_be_onlined import TapesMustBeOnlined as TapesMustBeOnlined
from .models.target_failure_type import TargetFailureType as TargetFailureType
from .models.target_read_preference_type import TargetReadPreferenceType as TargetReadPreferenceType
from .models.target_state import TargetState as TargetState
from .models.type_type_count_api_bean import TypeTypeCountApiBean as TypeTypeCountApiBean
from .models.unavailable_media_usage_policy import UnavailableMediaUsagePolicy as UnavailableMediaUsagePolicy
from .models.user import User as User
from .models.versioning_level import VersioningLevel as VersioningLevel
from .models.write_optimization import WriteOptimization as WriteOptimization
from .models.write_preference_level import WritePreferenceLevel as WritePreferenceLevel
from .operations.abort_multi_part_upload import AbortMultiPartUploadRequest as AbortMultiPartUploadRequest
from .operations.abort_multi_part_upload import AbortMultiPartUploadResponse as AbortMultiPartUploadResponse
from .operations.allocate_job_chunk_spectra_s3 import (
    AllocateJobChunkSpectraS3Request as AllocateJobChunkSpectraS3Request,
)
from .operations.allocate_job_chunk_spectra_s3 import (
    AllocateJobChunkSpectraS3Response as AllocateJobChunkSpectraS3Response,
)
from .operations.cancel_active_job_spectra_s3 import (
    CancelActiveJobSpectraS3Request as CancelActiveJobSpectraS3Request,
)
from .operations.cancel_active_job_spectra_s3 import (
    CancelActiveJobSpectraS3Response as CancelActiveJobSpectraS3Response,
)
from .operations.cancel_all_active_jobs_spectra_s3 import (
    CancelAllActiveJobsSpectraS3Request as CancelAllActiveJobsSpectraS3Request,
)
from .operations.cancel_all_active_jobs_spectra_s3 import (
    CancelAllActiveJobsSpectraS3Response as CancelAllActiveJobsSpectraS3Response,
)
from .operations.cancel_all_jobs_spectra_s3 import (
    CancelAllJobsSpectraS3Request as CancelAllJobsSpectraS3Request,
)
from .operations.cancel_all_jobs_spectra_s3 import (
    CancelAllJobsSpectraS3Response as CancelAllJobsSpectraS3Response,
)
from .operations.cancel_eject_on_all_tapes_spectra_s3 import (
    CancelEjectOnAllTapesSpectraS3Request as CancelEjectOnAllTapesSpectraS3Request,
)
from .operations.cancel_eject_on_all_tapes_spectra_s3 import (
    CancelEjectOnAllTapesSpectraS3Response as CancelEjectOnAllTapesSpectraS3Response,
)
from .operations.cancel_eject_tape_spectra_s3 import (
    CancelEjectTapeSpectraS3Request as CancelEjectTapeSpectraS3Request,
)
from .operations.cancel_eject_tape_spectra_s3 import (
    CancelEjectTapeSpectraS3Response as CancelEjectTapeSpectraS3Response,
)
from .operations.cancel_format_on_all_tapes_spectra_s3 import (
    CancelFormatOnAllTapesSpectraS3Request as CancelFormatOnAllTapesSpectraS3Request,
)
from .operations.cancel_format_on_all_tapes_spectra_s3 import (
    CancelFormatOnAllTapesSpectraS3Response as CancelFormatOnAllTapesSpectraS3Response,
)
from .operations.cancel_format_tape_spectra_s3 import (
    CancelFormatTapeSpectraS3Request as CancelFormatTapeSpectraS3Request,
)
from .operations.cancel_format_tape_spectra_s3 import (
    CancelFormatTapeSpectraS3Response as CancelFormatTapeSpectraS3Response,
)
from .operations.cancel_import_on_all_pools_spectra_s3 import (
    CancelImportOnAllPoolsSpectraS3Request as CancelImportOnAllPoolsSpectraS3Request,
)
from .operations.cancel_import_on_all_pools_spectra_s3 import (
    CancelImportOnAllPoolsSpectraS3Response as CancelImportOnAllPoolsSpectraS3Response,
)
from .operations.cancel_import_on_all_tapes_spectra_s3 import (
    CancelImportOnAllTapesSpectraS3Request as CancelImportOnAllTapesSpectraS3Request,
)
from .operations.cancel_import_on_all_tapes_spectra_s3 import (
    CancelImportOnAllTapesSpectraS3Response as CancelImportOnAllTapesSpectraS3Response,
)
from .operations.cancel_import_pool_spectra_s3 import (
    CancelImportPoolSpectraS3Request as CancelImportPoolSpectraS3Request,
)
from .operations.cancel_import_pool_spectra_s3 import (
    CancelImportPoolSpectraS3Response as CancelImportPoolSpectraS3Response,
)
from .operations.cancel_import_tape_spectra_s3 import (
    CancelImportTapeSpectraS3Request as CancelImportTapeSpectraS3Request,
)
from .operations.cancel_import_tape_spectra_s3 import (
    CancelImportTapeSpectraS3Response as CancelImportTapeSpectraS3Response,
)
from .operations.cancel_job_spectra_s3 import CancelJobSpectraS3Request as CancelJobSpectraS3Request
from .operations.cancel_job_spectra_s3 import CancelJobSpectraS3Response as CancelJobSpectraS3Response
from .operations.cancel_online_on_all_tapes_spectra_s3 import (
    CancelOnlineOnAllTapesSpectraS3Request as CancelOnlineOnAllTapesSpectraS3Request,
)
from .operations.cancel_online_on_all_tapes_spectra_s3 import (
    CancelOnlineOnAllTapesSpectraS3Response as CancelOnlineOnAllTapesSpectraS3Response,
)
from .operations.cancel_online_tape_spectra_s3 import (
    CancelOnlineTapeSpectraS3Request as CancelOnlineTapeSpectraS3Request,
)
from .operations.cancel_online_tape_spectra_s3 import (
    CancelOnlineTapeSpectraS3Response as CancelOnlineTapeSpectraS3Response,
)
from .operations.cancel_test_tape_drive_spectra_s3 import (
    CancelTestTapeDriveSpectraS3Request as CancelTestTapeDriveSpectraS3Request,
)
from .operations.cancel_test_tape_drive_spectra_s3 import (
    CancelTestTapeDriveSpectraS3Response as CancelTestTapeDriveSpectraS3Response,
)
from .operations.cancel_verify_on_all_pools_spectra_s3 import (
    CancelVerifyOnAllPoolsSpectraS3Request as CancelVerifyOnAllPoolsSpectraS3Request,
)
from .operations.cancel_verify_on_all_pools_spectra_s3 import (
    CancelVerifyOnAllPoolsSpectraS3Response as CancelVerifyOnAllPoolsSpectraS3Response,
)
from .operations.cancel_verify_on_all_tapes_spectra_s3 import (
    CancelVerifyOnAllTapesSpectraS3Request as CancelVerifyOnAllTapesSpectraS3Request,
)
from .operations.cancel_verify_on_all_tapes_spectra_s3 import (
    CancelVerifyOnAllTapesSpectraS3Response as CancelVerifyOnAllTapesSpectraS3Response,
)
from .operations.cancel_verify_pool_spectra_s3 import (
    CancelVerifyPoolSpectraS3Request as CancelVerifyPoolSpectraS3Request,
)
from .operations.cancel_verify_pool_spectra_s3 import (
    CancelVerifyPoolSpectraS3Response as CancelVerifyPoolSpectraS3Response,
)
from .operations.cancel_verify_tape_spectra_s3 import (
    CancelVerifyTapeSpectraS3Request as CancelVerifyTapeSpectraS3Request,
)
from .operations.cancel_verify_tape_spectra_s3 import (
    CancelVerifyTapeSpectraS3Response as CancelVerifyTapeSpectraS3Response,
)
from .operations.clean_tape_drive_spectra_s3 import (
    CleanTapeDriveSpectraS3Request as CleanTapeDriveSpectraS3Request,
)
from .operations.clean_tape_drive_spectra_s3 import (
    CleanTapeDriveSpectraS3Response as CleanTapeDriveSpectraS3Response,
)
from .operations.clear_all_canceled_jobs_spectra_s3 import (
    ClearAllCanceledJobsSpectraS3Request as ClearAllCanceledJobsSpectraS3Request,
)
from .operations.clear_all_canceled_jobs_spectra_s3 import (
    ClearAllCanceledJobsSpectraS3Response as ClearAllCanceledJobsSpectraS3Response,
)
from .operations.clear_all_completed_jobs_spectra_s3 import (
    ClearAllCompletedJobsSpectraS3Request as ClearAllCompletedJobsSpectraS3Request,
)
from .operations.clear_all_completed_jobs_spectra_s3 import (
    ClearAllCompletedJobsSpectraS3Response as ClearAllCompletedJobsSpectraS3Response,
)
from .operations.clear_suspect_blob_azure_targets_spectra_s3 import (
    ClearSuspectBlobAzureTargetsSpectraS3Request as ClearSuspectBlobAzureTargetsSpectraS3Request,
)
from .operations.clear_suspect_blob_azure_targets_spectra_s3 import (
    ClearSuspectBlobAzureTargetsSpectraS3Response as ClearSuspectBlobAzureTargetsSpectraS3Response,
)
from .operations.clear_suspect_blob_ds3_targets_spectra_s3 import (
    ClearSuspectBlobDs3TargetsSpectraS3Request as ClearSuspectBlobDs3TargetsSpectraS3Request,
)
from .operations.clear_suspect_blob_ds3_targets_spectra_s3 import (
    ClearSuspectBlobDs3TargetsSpectraS3Response as ClearSuspectBlobDs3TargetsSpectraS3Response,
)
from .operations.clear_suspect_blob_pools_spectra_s3 import (
    ClearSuspectBlobPoolsSpectraS3Request as ClearSuspectBlobPoolsSpectraS3Request,
)
from .operations.clear_suspect_blob_pools_spectra_s3 import (
    ClearSuspectBlobPoolsSpectraS3Response as ClearSuspectBlobPoolsSpectraS3Response,
)
from .operations.clear_suspect_blob_s3_targets_spectra_s3 import (
    ClearSuspectBlobS3TargetsSpectraS3Request as ClearSuspectBlobS3TargetsSpectraS3Request,
)
from .operations.clear_suspect_blob_s3_targets_spectra_s3 import (
    ClearSuspectBlobS3TargetsSpectraS3Response as ClearSuspectBlobS3TargetsSpectraS3Response,
)
from .operations.clear_suspect_blob_tapes_spectra_s3 import (
    ClearSuspectBlobTapesSpectraS3Request as ClearSuspectBlobTapesSpectraS3Request,
)
from .operations.clear_suspect_blob_tapes_spectra_s3 import (
    ClearSuspectBlobTapesSpectraS3Response as ClearSuspectBlobTapesSpectraS3Response,
)
from .operations.close_aggregating_job_spectra_s3 import (
    CloseAggregatingJobSpectraS3Request as CloseAggregatingJobSpectraS3Request,
)
from .operations.close_aggregating_job_spectra_s3 import (
    CloseAggregatingJobSpectraS3Response as CloseAggregatingJobSpectraS3Response,
)
from .operations.compact_all_pools_spectra_s3 import (
    CompactAllPoolsSpectraS3Request as CompactAllPoolsSpectraS3Request,
)
from .operations.compact_all_pools_spectra_s3 import (
    CompactAllPoolsSpectraS3Response as CompactAllPoolsSpectraS3Response,
)
from .operations.compact_pool_spectra_s3 import CompactPoolSpectraS3Request as CompactPoolSpectraS3Request
from .operations.compact_pool_spectra_s3 import CompactPoolSpectraS3Response as CompactPoolSpectraS3Response
from .operations.complete_blob import CompleteBlobRequest as CompleteBlobRequest
from .operations.complete_blob import CompleteBlobResponse as CompleteBlobResponse
from .operations.complete_multi_part_upload import (
    CompleteMultiPartUploadRequest as CompleteMultiPartUploadRequest,
)
from .operations.complete_multi_part_upload import (
    CompleteMultiPartUploadResponse as CompleteMultiPartUploadResponse,
)
from .operations.convert_storage_domain_to_ds3_target_spectra_s3 import (
    ConvertStorageDomainToDs3TargetSpectraS3Request as ConvertStorageDomainToDs3TargetSpectraS3Request,
)
from .operations.convert_storage_domain_to_ds3_target_spectra_s3 import (
    ConvertStorageDomainToDs3TargetSpectraS3Response as ConvertStorageDomainToDs3TargetSpectraS3Response,
)
from .operations.deallocate_pool_spectra_s3 import (
    DeallocatePoolSpectraS3Request as DeallocatePoolSpectraS3Request,
)
from .operations.deallocate_pool_spectra_s3 import (
    DeallocatePoolSpectraS3Response as DeallocatePoolSpectraS3Response,
)
from .operations.delegate_create_user_spectra_s3 import (
    DelegateCreateUserSpectraS3Request as DelegateCreateUserSpectraS3Request,
)
from .operations.delegate_create_user_spectra_s3 import (
    DelegateCreateUserSpectraS3Response as DelegateCreateUserSpectraS3Response,
)
from .operations.delegate_delete_user_spectra_s3 import (
    DelegateDeleteUserSpectraS3Request as DelegateDeleteUserSpectraS3Request,
)
from .operations.delegate_delete_user_spectra_s3 import (
    DelegateDeleteUserSpectraS3Response as DelegateDeleteUserSpectraS3Response,
)
from .operations.delete_azure_data_replication_rule_spectra_s3 import (
    DeleteAzureDataReplicationRuleSpectraS3Request as DeleteAzureDataReplicationRuleSpectraS3Request,
)
from .operations.delete_azure_data_replication_rule_spectra_s3 import (
    DeleteAzureDataReplicationRuleSpectraS3Response as DeleteAzureDataReplicationRuleSpectraS3Response,
)
from .operations.delete_azure_target_bucket_name_spectra_s3 import (
    DeleteAzureTargetBucketNameSpectraS3Request as DeleteAzureTargetBucketNameSpectraS3Request,
)
from .operations.delete_azure_target_bucket_name_spectra_s3 import (
    DeleteAzureTargetBucketNameSpectraS3Response as DeleteAzureTargetBucketNameSpectraS3Response,
)
from .operations.delete_azure_target_failure_notification_registration_spectra_s3 import (
    DeleteAzureTargetFailureNotificationRegistrationSpectraS3Request as DeleteAzureTargetFailureNotificationRegistrationSpectraS3Request,
)
from .operations.delete_azure_target_failure_notification_registration_spectra_s3 import (
    DeleteAzureTargetFailureNotificationRegistrationSpectraS3Response as DeleteAzureTargetFailureNotificationRegistrationSpectraS3Response,
)
from .operations.delete_azure_target_failure_spectra_s3 import (
    DeleteAzureTargetFailureSpectraS3Request as DeleteAzureTargetFailureSpectraS3Request,
)
from .operations.delete_azure_target_failure_spectra_s3 import (
    DeleteAzureTargetFailureSpectraS3Response as DeleteAzureTargetFailureSpectraS3Response,
)
from .operations.delete_azure_target_read_preference_spectra_s3 import (
    DeleteAzureTargetReadPreferenceSpectraS3Request as DeleteAzureTargetReadPreferenceSpectraS3Request,
)
from .operations.delete_azure_target_read_preference_spectra_s3 import (
    DeleteAzureTargetReadPreferenceSpectraS3Response as DeleteAzureTargetReadPreferenceSpectraS3Response,
)
from .operations.delete_azure_target_spectra_s3 import (
    DeleteAzureTargetSpectraS3Request as DeleteAzureTargetSpectraS3Request,
)
from .operations.delete_azure_target_spectra_s3 import (
    DeleteAzureTargetSpectraS3Response as DeleteAzureTargetSpectraS3Response,
)
from .operations.delete_bucket import DeleteBucketRequest as DeleteBucketRequest
from .operations.delete_bucket import DeleteBucketResponse as DeleteBucketResponse
from .operations.delete_bucket_acl_spectra_s3 import (
    DeleteBucketAclSpectraS3Request as DeleteBucketAclSpectraS3Request,
)
from .operations.delete_bucket_acl_spectra_s3 import (
    DeleteBucketAclSpectraS3Response as DeleteBucketAclSpectraS3Response,
)
from .operations.delete_bucket_changes_notification_registration_spectra_s3 import (
    DeleteBucketChangesNotificationRegistrationSpectraS3Request as DeleteBucketChangesNotificationRegistrationSpectraS3Request,
)
from .operations.delete_bucket_changes_notification_registration_spectra_s3 import (
    DeleteBucketChangesNotificationRegistrationSpectraS3Response as DeleteBucketChangesNotificationRegistrationSpectraS3Response,
)
from .operations.delete_bucket_spectra_s3 import DeleteBucketSpectraS3Request as DeleteBucketSpectraS3Request
from .operations.delete_bucket_spectra_s3 import (
    DeleteBucketSpectraS3Response as DeleteBucketSpectraS3Response,
)
from .operations.delete_data_persistence_rule_spectra_s3 import (
    DeleteDataPersistenceRuleSpectraS3Request as DeleteDataPersistenceRuleSpectraS3Request,
)
from .operations.delete_data_persistence_rule_spectra_s3 import (
    DeleteDataPersistenceRuleSpectraS3Response as DeleteDataPersistenceRuleSpectraS3Response,
)
from .operations.delete_data_policy_acl_spectra_s3 import (
    DeleteDataPolicyAclSpectraS3Request as DeleteDataPolicyAclSpectraS3Request,
)
from .operations.delete_data_policy_acl_spectra_s3 import (
    DeleteDataPolicyAclSpectraS3Response as DeleteDataPolicyAclSpectraS3Response,
)
from .operations.delete_data_policy_spectra_s3 import (
    DeleteDataPolicySpectraS3Request as DeleteDataPolicySpectraS3Request,
)
from .operations.delete_data_policy_spectra_s3 import (
    DeleteDataPolicySpectraS3Response as DeleteDataPolicySpectraS3Response,
)
from .operations.delete_ds3_data_replication_rule_spectra_s3 import (
    DeleteDs3DataReplicationRuleSpectraS3Request as DeleteDs3DataReplicationRuleSpectraS3Request,
)
from .operations.delete_ds3_data_replication_rule_spectra_s3 import (
    DeleteDs3DataReplicationRuleSpectraS3Response as DeleteDs3DataReplicationRuleSpectraS3Response,
)
from .operations.delete_ds3_target_failure_notification_registration_spectra_s3 import (
    DeleteDs3TargetFailureNotificationRegistrationSpectraS3Request as DeleteDs3TargetFailureNotificationRegistrationSpectraS3Request,
)
from .operations.delete_ds3_target_failure_notification_registration_spectra_s3 import (
    DeleteDs3TargetFailureNotificationRegistrationSpectraS3Response as DeleteDs3TargetFailureNotificationRegistrationSpectraS3Response,
)
from .operations.delete_ds3_target_failure_spectra_s3 import (
    DeleteDs3TargetFailureSpectraS3Request as DeleteDs3TargetFailureSpectraS3Request,
)
from .operations.delete_ds3_target_failure_spectra_s3 import (
    DeleteDs3TargetFailureSpectraS3Response as DeleteDs3TargetFailureSpectraS3Response,
)
from .operations.delete_ds3_target_read_preference_spectra_s3 import (
    DeleteDs3TargetReadPreferenceSpectraS3Request as DeleteDs3TargetReadPreferenceSpectraS3Request,
)
from .operations.delete_ds3_target_read_preference_spectra_s3 import (
    DeleteDs3TargetReadPreferenceSpectraS3Response as DeleteDs3TargetReadPreferenceSpectraS3Response,
)
from .operations.delete_ds3_target_spectra_s3 import (
    DeleteDs3TargetSpectraS3Request as DeleteDs3TargetSpectraS3Request,
)
from .operations.delete_ds3_target_spectra_s3 import (
    DeleteDs3TargetSpectraS3Response as DeleteDs3TargetSpectraS3Response,
)
from .operations.delete_folder_recursively_spectra_s3 import (
    DeleteFolderRecursivelySpectraS3Request as DeleteFolderRecursivelySpectraS3Request,
)
from .operations.delete_folder_recursively_spectra_s3 import (
    DeleteFolderRecursivelySpectraS3Response as DeleteFolderRecursivelySpectraS3Response,
)
from .operations.delete_group_member_spectra_s3 import (
    DeleteGroupMemberSpectraS3Request as DeleteGroupMemberSpectraS3Request,
)
from .operations.delete_group_member_spectra_s3 import (
    DeleteGroupMemberSpectraS3Response as DeleteGroupMemberSpectraS3Response,
)
from .operations.delete_group_spectra_s3 import DeleteGroupSpectraS3Request as DeleteGroupSpectraS3Request
from .operations.delete_group_spectra_s3 import DeleteGroupSpectraS3Response as DeleteGroupSpectraS3Response
from .operations.delete_job_completed_notification_registration_spectra_s3 import (
    DeleteJobCompletedNotificationRegistrationSpectraS3Request as DeleteJobCompletedNotificationRegistrationSpectraS3Request,
)
from .operations.delete_job_completed_notification_registration_spectra_s3 import (
    DeleteJobCompletedNotificationRegistrationSpectraS3Response as DeleteJobCompletedNotificationRegistrationSpectraS3Response,
)
from .operations.delete_job_created_notification_registration_spectra_s3 import (
    DeleteJobCreatedNotificationRegistrationSpectraS3Request as DeleteJobCreatedNotificationRegistrationSpectraS3Request,
)
from .operations.delete_job_created_notification_registration_spectra_s3 import (
    DeleteJobCreatedNotificationRegistrationSpectraS3Response as DeleteJobCreatedNotificationRegistrationSpectraS3Response,
)
from .operations.delete_job_creation_failed_notification_registration_spectra_s3 import (
    DeleteJobCreationFailedNotificationRegistrationSpectraS3Request as DeleteJobCreationFailedNotificationRegistrationSpectraS3Request,
)
from .operations.delete_job_creation_failed_notification_registration_spectra_s3 import (
    DeleteJobCreationFailedNotificationRegistrationSpectraS3Response as DeleteJobCreationFailedNotificationRegistrationSpectraS3Response,
)
from .operations.delete_job_creation_failure_spectra_s3 import (
    DeleteJobCreationFailureSpectraS3Request as DeleteJobCreationFailureSpectraS3Request,
)
from .operations.delete_job_creation_failure_spectra_s3 import (
    DeleteJobCreationFailureSpectraS3Response as DeleteJobCreationFailureSpectraS3Response,
)
from .operations.delete_object import DeleteObjectRequest as DeleteObjectRequest
from .operations.delete_object import DeleteObjectResponse as DeleteObjectResponse
from .operations.delete_object_cached_notification_registration_spectra_s3 import (
    DeleteObjectCachedNotificationRegistrationSpectraS3Request as DeleteObjectCachedNotificationRegistrationSpectraS3Request,
)
from .operations.delete_object_cached_notification_registration_spectra_s3 import (
    DeleteObjectCachedNotificationRegistrationSpectraS3Response as DeleteObjectCachedNotificationRegistrationSpectraS3Response,
)
from .operations.delete_object_lost_notification_registration_spectra_s3 import (
    DeleteObjectLostNotificationRegistrationSpectraS3Request as DeleteObjectLostNotificationRegistrationSpectraS3Request,
)
from .operations.delete_object_lost_notification_registration_spectra_s3 import (
    DeleteObjectLostNotificationRegistrationSpectraS3Response as DeleteObjectLostNotificationRegistrationSpectraS3Response,
)
from .operations.delete_object_persisted_notification_registration_spectra_s3 import (
    DeleteObjectPersistedNotificationRegistrationSpectraS3Request as DeleteObjectPersistedNotificationRegistrationSpectraS3Request,
)
from .operations.delete_object_persisted_notification_registration_spectra_s3 import (
    DeleteObjectPersistedNotificationRegistrationSpectraS3Response as DeleteObjectPersistedNotificationRegistrationSpectraS3Response,
)
from .operations.delete_objects import DeleteObjectsRequest as DeleteObjectsRequest
from .operations.delete_objects import DeleteObjectsResponse as DeleteObjectsResponse
from .operations.delete_permanently_lost_pool_spectra_s3 import (
    DeletePermanentlyLostPoolSpectraS3Request as DeletePermanentlyLostPoolSpectraS3Request,
)
from .operations.delete_permanently_lost_pool_spectra_s3 import (
    DeletePermanentlyLostPoolSpectraS3Response as DeletePermanentlyLostPoolSpectraS3Response,
)
from .operations.delete_permanently_lost_tape_spectra_s3 import (
    DeletePermanentlyLostTapeSpectraS3Request as DeletePermanentlyLostTapeSpectraS3Request,
)
from .operations.delete_permanently_lost_tape_spectra_s3 import (
    DeletePermanentlyLostTapeSpectraS3Response as DeletePermanentlyLostTapeSpectraS3Response,
)
from .operations.delete_pool_failure_notification_registration_spectra_s3 import (
    DeletePoolFailureNotificationRegistrationSpectraS3Request as DeletePoolFailureNotificationRegistrationSpectraS3Request,
)
from .operations.delete_pool_failure_notification_registration_spectra_s3 import (
    DeletePoolFailureNotificationRegistrationSpectraS3Response as DeletePoolFailureNotificationRegistrationSpectraS3Response,
)
from .operations.delete_pool_failure_spectra_s3 import (
    DeletePoolFailureSpectraS3Request as DeletePoolFailureSpectraS3Request,
)
from .operations.delete_pool_failure_spectra_s3 import (
    DeletePoolFailureSpectraS3Response as DeletePoolFailureSpectraS3Response,
)
from .operations.delete_pool_partition_spectra_s3 import (
    DeletePoolPartitionSpectraS3Request as DeletePoolPartitionSpectraS3Request,
)
from .operations.delete_pool_partition_spectra_s3 import (
    DeletePoolPartitionSpectraS3Response as DeletePoolPartitionSpectraS3Response,
)
from .operations.delete_s3_data_replication_rule_spectra_s3 import (
    DeleteS3DataReplicationRuleSpectraS3Request as DeleteS3DataReplicationRuleSpectraS3Request,
)
from .operations.delete_s3_data_replication_rule_spectra_s3 import (
    DeleteS3DataReplicationRuleSpectraS3Response as DeleteS3DataReplicationRuleSpectraS3Response,
)
from .operations.delete_s3_target_bucket_name_spectra_s3 import (
    DeleteS3TargetBucketNameSpectraS3Request as DeleteS3TargetBucketNameSpectraS3Request,
)
from .operations.delete_s3_target_bucket_name_spectra_s3 import (
    DeleteS3TargetBucketNameSpectraS3Response as DeleteS3TargetBucketNameSpectraS3Response,
)
from .operations.delete_s3_target_failure_notification_registration_spectra_s3 import (
    DeleteS3TargetFailureNotificationRegistrationSpectraS3Request as DeleteS3TargetFailureNotificationRegistrationSpectraS3Request,
)
from .operations.delete_s3_target_failure_notification_registration_spectra_s3 import (
    DeleteS3TargetFailureNotificationRegistrationSpectraS3Response as DeleteS3TargetFailureNotificationRegistrationSpectraS3Response,
)
from .operations.delete_s3_target_failure_spectra_s3 import (
    DeleteS3TargetFailureSpectraS3Request as DeleteS3TargetFailureSpectraS3Request,
)
from .operations.delete_s3_target_failure_spectra_s3 import (
    DeleteS3TargetFailureSpectraS3Response as DeleteS3TargetFailureSpectraS3Response,
)
from .operations.delete_s3_target_read_preference_spectra_s3 import (
    DeleteS3TargetReadPreferenceSpectraS3Request as DeleteS3TargetReadPreferenceSpectraS3Request,
)
from .operations.delete_s3_target_read_preference_spectra_s3 import (
    DeleteS3TargetReadPreferenceSpectraS3Response as DeleteS3TargetReadPreferenceSpectraS3Response,
)
from .operations.delete_s3_target_spectra_s3 import (
    DeleteS3TargetSpectraS3Request as DeleteS3TargetSpectraS3Request,
)
from .operations.delete_s3_target_spectra_s3 import (
    DeleteS3TargetSpectraS3Response as DeleteS3TargetSpectraS3Response,
)
from .operations.delete_storage_domain_failure_notification_registration_spectra_s3 import (
    DeleteStorageDomainFailureNotificationRegistrationSpectraS3Request as DeleteStorageDomainFailureNotificationRegistrationSpectraS3Request,
)
from .operations.delete_storage_domain_failure_notification_registration_spectra_s3 import (
    DeleteStorageDomainFailureNotificationRegistrationSpectraS3Response as DeleteStorageDomainFailureNotificationRegistrationSpectraS3Response,
)
from .operations.delete_storage_domain_failure_spectra_s3 import (
    DeleteStorageDomainFailureSpectraS3Request as DeleteStorageDomainFailureSpectraS3Request,
)
from .operations.delete_storage_domain_failure_spectra_s3 import (
    DeleteStorageDomainFailureSpectraS3Response as DeleteStorageDomainFailureSpectraS3Response,
)
from .operations.delete_storage_domain_member_spectra_s3 import (
    DeleteStorageDomainMemberSpectraS3Request as DeleteStorageDomainMemberSpectraS3Request,
)
from .operations.delete_storage_domain_member_spectra_s3 import (
    DeleteStorageDomainMemberSpectraS3Response as DeleteStorageDomainMemberSpectraS3Response,
)
from .operations.delete_storage_domain_spectra_s3 import (
    DeleteStorageDomainSpectraS3Request as DeleteStorageDomainSpectraS3Request,
)
from .operations.delete_storage_domain_spectra_s3 import (
    DeleteStorageDomainSpectraS3Response as DeleteStorageDomainSpectraS3Response,
)
from .operations.delete_system_failure_notification_registration_spectra_s3 import (
    DeleteSystemFailureNotificationRegistrationSpectraS3Request as DeleteSystemFailureNotificationRegistrationSpectraS3Request,
)
from .operations.delete_system_failure_notification_registration_spectra_s3 import (
    DeleteSystemFailureNotificationRegistrationSpectraS3Response as DeleteSystemFailureNotificationRegistrationSpectraS3Response,
)
from .operations.delete_tape_density_directive_spectra_s3 import (
    DeleteTapeDensityDirectiveSpectraS3Request as DeleteTapeDensityDirectiveSpectraS3Request,
)
from .operations.delete_tape_density_directive_spectra_s3 import (
    DeleteTapeDensityDirectiveSpectraS3Response as DeleteTapeDensityDirectiveSpectraS3Response,
)
from .operations.delete_tape_drive_spectra_s3 import (
    DeleteTapeDriveSpectraS3Request as DeleteTapeDriveSpectraS3Request,
)
from .operations.delete_tape_drive_spectra_s3 import (
    DeleteTapeDriveSpectraS3Response as DeleteTapeDriveSpectraS3Response,
)
from .operations.delete_tape_failure_notification_registration_spectra_s3 import (
    DeleteTapeFailureNotificationRegistrationSpectraS3Request as DeleteTapeFailureNotificationRegistrationSpectraS3Request,
)
from .operations.delete_tape_failure_notification_registration_spectra_s3 import (
    DeleteTapeFailureNotificationRegistrationSpectraS3Response as DeleteTapeFailureNotificationRegistrationSpectraS3Response,
)
from .operations.delete_tape_failure_spectra_s3 import (
    DeleteTapeFailureSpectraS3Request as DeleteTapeFailureSpectraS3Request,
)
from .operations.delete_tape_failure_spectra_s3 import (
    DeleteTapeFailureSpectraS3Response as DeleteTapeFailureSpectraS3Response,
)
from .operations.delete_tape_partition_failure_notification_registration_spectra_s3 import (
    DeleteTapePartitionFailureNotificationRegistrationSpectraS3Request as DeleteTapePartitionFailureNotificationRegistrationSpectraS3Request,
)
from .operations.delete_tape_partition_failure_notification_registration_spectra_s3 import (
    DeleteTapePartitionFailureNotificationRegistrationSpectraS3Response as DeleteTapePartitionFailureNotificationRegistrationSpectraS3Response,
)
from .operations.delete_tape_partition_failure_spectra_s3 import (
    DeleteTapePartitionFailureSpectraS3Request as DeleteTapePartitionFailureSpectraS3Request,
)
from .operations.delete_tape_partition_failure_spectra_s3 import (
    DeleteTapePartitionFailureSpectraS3Response as DeleteTapePartitionFailureSpectraS3Response,
)
from .operations.delete_tape_partition_spectra_s3 import (
    DeleteTapePartitionSpectraS3Request as DeleteTapePartitionSpectraS3Request,
)
from .operations.delete_tape_partition_spectra_s3 import (
    DeleteTapePartitionSpectraS3Response as DeleteTapePartitionSpectraS3Response,
)
from .operations.eject_all_tapes_spectra_s3 import (
    EjectAllTapesSpectraS3Request as EjectAllTapesSpectraS3Request,
)
from .operations.eject_all_tapes_spectra_s3 import (
    EjectAllTapesSpectraS3Response as EjectAllTapesSpectraS3Response,
)
from .operations.eject_storage_domain_blobs_spectra_s3 import (
    EjectStorageDomainBlobsSpectraS3Request as EjectStorageDomainBlobsSpectraS3Request,
)
from .operations.eject_storage_domain_blobs_spectra_s3 import (
    EjectStorageDomainBlobsSpectraS3Response as EjectStorageDomainBlobsSpectraS3Response,
)
from .operations.eject_storage_domain_spectra_s3 import (
    EjectStorageDomainSpectraS3Request as EjectStorageDomainSpectraS3Request,
)
from .operations.eject_storage_domain_spectra_s3 import (
    EjectStorageDomainSpectraS3Response as EjectStorageDomainSpectraS3Response,
)
from .operations.eject_tape_spectra_s3 import EjectTapeSpectraS3Request as EjectTapeSpectraS3Request
from .operations.eject_tape_spectra_s3 import EjectTapeSpectraS3Response as EjectTapeSpectraS3Response
from .operations.force_feature_key_validation_spectra_s3 import (
    ForceFeatureKeyValidationSpectraS3Request as ForceFeatureKeyValidationSpectraS3Request,
)
from .operations.force_feature_key_validation_spectra_s3 import (
    ForceFeatureKeyValidationSpectraS3Response as ForceFeatureKeyValidationSpectraS3Response,
)
from .operations.force_full_cache_reclaim_spectra_s3 import (
    ForceFullCacheReclaimSpectraS3Request as ForceFullCacheReclaimSpectraS3Request,
)
from .operations.force_full_cache_reclaim_spectra_s3 import (
    ForceFullCacheReclaimSpectraS3Response as ForceFullCacheReclaimSpectraS3Response,
)
from .operations.force_pool_environment_refresh_spectra_s3 import (
    ForcePoolEnvironmentRefreshSpectraS3Request as ForcePoolEnvironmentRefreshSpectraS3Request,
)
from .operations.force_pool_environment_refresh_spectra_s3 import (
    ForcePoolEnvironmentRefreshSpectraS3Response as ForcePoolEnvironmentRefreshSpectraS3Response,
)
from .operations.force_tape_environment_refresh_spectra_s3 import (
    ForceTapeEnvironmentRefreshSpectraS3Request as ForceTapeEnvironmentRefreshSpectraS3Request,
)
from .operations.force_tape_environment_refresh_spectra_s3 import (
    ForceTapeEnvironmentRefreshSpectraS3Response as ForceTapeEnvironmentRefreshSpectraS3Response,
)
from .operations.force_target_environment_refresh_spectra_s3 import (
    ForceTargetEnvironmentRefreshSpectraS3Request as ForceTargetEnvironmentRefreshSpectraS3Request,
)
from .operations.force_target_environment_refresh_spectra_s3 import (
    ForceTargetEnvironmentRefreshSpectraS3Response as ForceTargetEnvironmentRefreshSpectraS3Response,
)
from .operations.format_all_foreign_pools_spectra_s3 import (
    FormatAllForeignPoolsSpectraS3Request as FormatAllForeignPoolsSpectraS3Request,
)
from .operations.format_all_foreign_pools_spectra_s3 import (
    FormatAllForeignPoolsSpectraS3Response as FormatAllForeignPoolsSpectraS3Response,
)
from .operations.format_all_tapes_spectra_s3 import (
    FormatAllTapesSpectraS3Request as FormatAllTapesSpectraS3Request,
)
from .operations.format_all_tapes_spectra_s3 import (
    FormatAllTapesSpectraS3Response as FormatAllTapesSpectraS3Response,
)
from .operations.format_foreign_pool_spectra_s3 import (
    FormatForeignPoolSpectraS3Request as FormatForeignPoolSpectraS3Request,
)
from .operations.format_foreign_pool_spectra_s3 import (
    FormatForeignPoolSpectraS3Response as FormatForeignPoolSpectraS3Response,
)
from .operations.format_tape_spectra_s3 import FormatTapeSpectraS3Request as FormatTapeSpectraS3Request
from .operations.format_tape_spectra_s3 import FormatTapeSpectraS3Response as FormatTapeSpectraS3Response
from .operations.get_active_job_spectra_s3 import GetActiveJobSpectraS3Request as GetActiveJobSpectraS3Request
from .operations.get_active_job_spectra_s3 import (
    GetActiveJobSpectraS3Response as GetActiveJobSpectraS3Response,
)
from .operations.get_active_jobs_spectra_s3 import (
    GetActiveJobsSpectraS3Request as GetActiveJobsSpectraS3Request,
)
from .operations.get_active_jobs_spectra_s3 import (
    GetActiveJobsSpectraS3Response as GetActiveJobsSpectraS3Response,
)
from .operations.get_azure_data_replication_rule_spectra_s3 import (
    GetAzureDataReplicationRuleSpectraS3Request as GetAzureDataReplicationRuleSpectraS3Request,
)
from .operations.get_azure_data_replication_rule_spectra_s3 import (
    GetAzureDataReplicationRuleSpectraS3Response as GetAzureDataReplicationRuleSpectraS3Response,
)
from .operations.get_azure_data_replication_rules_spectra_s3 import (
    GetAzureDataReplicationRulesSpectraS3Request as GetAzureDataReplicationRulesSpectraS3Request,
)
from .operations.get_azure_data_replication_rules_spectra_s3 import (
    GetAzureDataReplicationRulesSpectraS3Response as GetAzureDataReplicationRulesSpectraS3Response,
)
from .operations.get_azure_target_bucket_names_spectra_s3 import (
    GetAzureTargetBucketNamesSpectraS3Request as GetAzureTargetBucketNamesSpectraS3Request,
)
from .operations.get_azure_target_bucket_names_spectra_s3 import (
    GetAzureTargetBucketNamesSpectraS3Response as GetAzureTargetBucketNamesSpectraS3Response,
)
from .operations.get_azure_target_failure_notification_registration_spectra_s3 import (
    GetAzureTargetFailureNotificationRegistrationSpectraS3Request as GetAzureTargetFailureNotificationRegistrationSpectraS3Request,
)
from .operations.get_azure_target_failure_notification_registration_spectra_s3 import (
    GetAzureTargetFailureNotificationRegistrationSpectraS3Response as GetAzureTargetFailureNotificationRegistrationSpectraS3Response,
)
from .operations.get_azure_target_failure_notification_registrations_spectra_s3 import (
    GetAzureTargetFailureNotificationRegistrationsSpectraS3Request as GetAzureTargetFailureNotificationRegistrationsSpectraS3Request,
)
from .operations.get_azure_target_failure_notification_registrations_spectra_s3 import (
    GetAzureTargetFailureNotificationRegistrationsSpectraS3Response as GetAzureTargetFailureNotificationRegistrationsSpectraS3Response,
)
from .operations.get_azure_target_failures_spectra_s3 import (
    GetAzureTargetFailuresSpectraS3Request as GetAzureTargetFailuresSpectraS3Request,
)
from .operations.get_azure_target_failures_spectra_s3 import (
    GetAzureTargetFailuresSpectraS3Response as GetAzureTargetFailuresSpectraS3Response,
)
from .operations.get_azure_target_read_preference_spectra_s3 import (
    GetAzureTargetReadPreferenceSpectraS3Request as GetAzureTargetReadPreferenceSpectraS3Request,
)
from .operations.get_azure_target_read_preference_spectra_s3 import (
    GetAzureTargetReadPreferenceSpectraS3Response as GetAzureTargetReadPreferenceSpectraS3Response,
)
from .operations.get_azure_target_read_preferences_spectra_s3 import (
    GetAzureTargetReadPreferencesSpectraS3Request as GetAzureTargetReadPreferencesSpectraS3Request,
)
from .operations.get_azure_target_read_preferences_spectra_s3 import (
    GetAzureTargetReadPreferencesSpectraS3Response as GetAzureTargetReadPreferencesSpectraS3Response,
)
from .operations.get_azure_target_spectra_s3 import (
    GetAzureTargetSpectraS3Request as GetAzureTargetSpectraS3Request,
)
from .operations.get_azure_target_spectra_s3 import (
    GetAzureTargetSpectraS3Response as GetAzureTargetSpectraS3Response,
)
from .operations.get_azure_targets_spectra_s3 import (
    GetAzureTargetsSpectraS3Request as GetAzureTargetsSpectraS3Request,
)
from .operations.get_azure_targets_spectra_s3 import (
    GetAzureTargetsSpectraS3Response as GetAzureTargetsSpectraS3Response,
)
from .operations.get_blob_persistence_spectra_s3 import (
    GetBlobPersistenceSpectraS3Request as GetBlobPersistenceSpectraS3Request,
)
from .operations.get_blob_persistence_spectra_s3 import (
    GetBlobPersistenceSpectraS3Response as GetBlobPersistenceSpectraS3Response,
)
from .operations.get_blobs_on_azure_target_spectra_s3 import (
    GetBlobsOnAzureTargetSpectraS3Request as GetBlobsOnAzureTargetSpectraS3Request,
)
from .operations.get_blobs_on_azure_target_spectra_s3 import (
    GetBlobsOnAzureTargetSpectraS3Response as GetBlobsOnAzureTargetSpectraS3Response,
)
from .operations.get_blobs_on_ds3_target_spectra_s3 import (
    GetBlobsOnDs3TargetSpectraS3Request as GetBlobsOnDs3TargetSpectraS3Request,
)
from .operations.get_blobs_on_ds3_target_spectra_s3 import (
    GetBlobsOnDs3TargetSpectraS3Response as GetBlobsOnDs3TargetSpectraS3Response,
)
from .operations.get_blobs_on_pool_spectra_s3 import (
    GetBlobsOnPoolSpectraS3Request as GetBlobsOnPoolSpectraS3Request,
)
from .operations.get_blobs_on_pool_spectra_s3 import (
    GetBlobsOnPoolSpectraS3Response as GetBlobsOnPoolSpectraS3Response,
)
from .operations.get_blobs_on_s3_target_spectra_s3 import (
    GetBlobsOnS3TargetSpectraS3Request as GetBlobsOnS3TargetSpectraS3Request,
)
from .operations.get_blobs_on_s3_target_spectra_s3 import (
    GetBlobsOnS3TargetSpectraS3Response as GetBlobsOnS3TargetSpectraS3Response,
)
from .operations.get_blobs_on_tape_spectra_s3 import (
    GetBlobsOnTapeSpectraS3Request as GetBlobsOnTapeSpectraS3Request,
)
from .operations.get_blobs_on_tape_spectra_s3 import (
    GetBlobsOnTapeSpectraS3Response as GetBlobsOnTapeSpectraS3Response,
)
from .operations.get_bucket import GetBucketRequest as GetBucketRequest
from .operations.get_bucket import GetBucketResponse as GetBucketResponse
from .operations.get_bucket_acl_spectra_s3 import GetBucketAclSpectraS3Request as GetBucketAclSpectraS3Request
from .operations.get_bucket_acl_spectra_s3 import (
    GetBucketAclSpectraS3Response as GetBucketAclSpectraS3Response,
)
from .operations.get_bucket_acls_spectra_s3 import (
    GetBucketAclsSpectraS3Request as GetBucketAclsSpectraS3Request,
)
from .operations.get_bucket_acls_spectra_s3 import (
    GetBucketAclsSpectraS3Response as GetBucketAclsSpectraS3Response,
)
from .operations.get_bucket_capacity_summary_spectra_s3 import (
    GetBucketCapacitySummarySpectraS3Request as GetBucketCapacitySummarySpectraS3Request,
)
from .operations.get_bucket_capacity_summary_spectra_s3 import (
    GetBucketCapacitySummarySpectraS3Response as GetBucketCapacitySummarySpectraS3Response,
)
from .operations.get_bucket_changes_notification_registration_spectra_s3 import (
    GetBucketChangesNotificationRegistrationSpectraS3Request as GetBucketChangesNotificationRegistrationSpectraS3Request,
)
from .operations.get_bucket_changes_notification_registration_spectra_s3 import (
    GetBucketChangesNotificationRegistrationSpectraS3Response as GetBucketChangesNotificationRegistrationSpectraS3Response,
)
from .operations.get_bucket_changes_notification_registrations_spectra_s3 import (
    GetBucketChangesNotificationRegistrationsSpectraS3Request as GetBucketChangesNotificationRegistrationsSpectraS3Request,
)
from .operations.get_bucket_changes_notification_registrations_spectra_s3 import (
    GetBucketChangesNotificationRegistrationsSpectraS3Response as GetBucketChangesNotificationRegistrationsSpectraS3Response,
)
from .operations.get_bucket_history_spectra_s3 import (
    GetBucketHistorySpectraS3Request as GetBucketHistorySpectraS3Request,
)
from .operations.get_bucket_history_spectra_s3 import (
    GetBucketHistorySpectraS3Response as GetBucketHistorySpectraS3Response,
)
from .operations.get_bucket_spectra_s3 import GetBucketSpectraS3Request as GetBucketSpectraS3Request
from .operations.get_bucket_spectra_s3 import GetBucketSpectraS3Response as GetBucketSpectraS3Response
from .operations.get_buckets_spectra_s3 import GetBucketsSpectraS3Request as GetBucketsSpectraS3Request
from .operations.get_buckets_spectra_s3 import GetBucketsSpectraS3Response as GetBucketsSpectraS3Response
from .operations.get_bulk_job_spectra_s3 import GetBulkJobSpectraS3Request as GetBulkJobSpectraS3Request
from .operations.get_bulk_job_spectra_s3 import GetBulkJobSpectraS3Response as GetBulkJobSpectraS3Response
from .operations.get_cache_filesystem_spectra_s3 import (
    GetCacheFilesystemSpectraS3Request as GetCacheFilesystemSpectraS3Request,
)
from .operations.get_cache_filesystem_spectra_s3 import (
    GetCacheFilesystemSpectraS3Response as GetCacheFilesystemSpectraS3Response,
)
from .operations.get_cache_filesystems_spectra_s3 import (
    GetCacheFilesystemsSpectraS3Request as GetCacheFilesystemsSpectraS3Request,
)
from .operations.get_cache_filesystems_spectra_s3 import (
    GetCacheFilesystemsSpectraS3Response as GetCacheFilesystemsSpectraS3Response,
)
from .operations.get_cache_state_spectra_s3 import (
    GetCacheStateSpectraS3Request as GetCacheStateSpectraS3Request,
)
from .operations.get_cache_state_spectra_s3 import (
    GetCacheStateSpectraS3Response as GetCacheStateSpectraS3Response,
)
from .operations.get_canceled_job_spectra_s3 import (
    GetCanceledJobSpectraS3Request as GetCanceledJobSpectraS3Request,
)
from .operations.get_canceled_job_spectra_s3 import (
    GetCanceledJobSpectraS3Response as GetCanceledJobSpectraS3Response,
)
from .operations.get_canceled_jobs_spectra_s3 import (
    GetCanceledJobsSpectraS3Request as GetCanceledJobsSpectraS3Request,
)
from .operations.get_canceled_jobs_spectra_s3 import (
    GetCanceledJobsSpectraS3Response as GetCanceledJobsSpectraS3Response,
)
from .operations.get_completed_job_spectra_s3 import (
    GetCompletedJobSpectraS3Request as GetCompletedJobSpectraS3Request,
)
from .operations.get_completed_job_spectra_s3 import (
    GetCompletedJobSpectraS3Response as GetCompletedJobSpectraS3Response,
)
from .operations.get_completed_jobs_spectra_s3 import (
    GetCompletedJobsSpectraS3Request as GetCompletedJobsSpectraS3Request,
)
from .operations.get_completed_jobs_spectra_s3 import (
    GetCompletedJobsSpectraS3Response as GetCompletedJobsSpectraS3Response,
)
from .operations.get_data_path_backend_spectra_s3 import (
    GetDataPathBackendSpectraS3Request as GetDataPathBackendSpectraS3Request,
)
from .operations.get_data_path_backend_spectra_s3 import (
    GetDataPathBackendSpectraS3Response as GetDataPathBackendSpectraS3Response,
)
from .operations.get_data_persistence_rule_spectra_s3 import (
    GetDataPersistenceRuleSpectraS3Request as GetDataPersistenceRuleSpectraS3Request,
)
from .operations.get_data_persistence_rule_spectra_s3 import (
    GetDataPersistenceRuleSpectraS3Response as GetDataPersistenceRuleSpectraS3Response,
)
from .operations.get_data_persistence_rules_spectra_s3 import (
    GetDataPersistenceRulesSpectraS3Request as GetDataPersistenceRulesSpectraS3Request,
)
from .operations.get_data_persistence_rules_spectra_s3 import (
    GetDataPersistenceRulesSpectraS3Response as GetDataPersistenceRulesSpectraS3Response,
)
from .operations.get_data_planner_blob_store_tasks_spectra_s3 import (
    GetDataPlannerBlobStoreTasksSpectraS3Request as GetDataPlannerBlobStoreTasksSpectraS3Request,
)
from .operations.get_data_planner_blob_store_tasks_spectra_s3 import (
    GetDataPlannerBlobStoreTasksSpectraS3Response as GetDataPlannerBlobStoreTasksSpectraS3Response,
)
from .operations.get_data_policies_spectra_s3 import (
    GetDataPoliciesSpectraS3Request as GetDataPoliciesSpectraS3Request,
)
from .operations.get_data_policies_spectra_s3 import (
    GetDataPoliciesSpectraS3Response as GetDataPoliciesSpectraS3Response,
)
from .operations.get_data_policy_acl_spectra_s3 import (
    GetDataPolicyAclSpectraS3Request as GetDataPolicyAclSpectraS3Request,
)
from .operations.get_data_policy_acl_spectra_s3 import (
    GetDataPolicyAclSpectraS3Response as GetDataPolicyAclSpectraS3Response,
)
from .operations.get_data_policy_acls_spectra_s3 import (
    GetDataPolicyAclsSpectraS3Request as GetDataPolicyAclsSpectraS3Request,
)
from .operations.get_data_policy_acls_spectra_s3 import (
    GetDataPolicyAclsSpectraS3Response as GetDataPolicyAclsSpectraS3Response,
)
from .operations.get_data_policy_spectra_s3 import (
    GetDataPolicySpectraS3Request as GetDataPolicySpectraS3Request,
)
from .operations.get_data_policy_spectra_s3 import (
    GetDataPolicySpectraS3Response as GetDataPolicySpectraS3Response,
)
from .operations.get_degraded_azure_data_replication_rules_spectra_s3 import (
    GetDegradedAzureDataReplicationRulesSpectraS3Request as GetDegradedAzureDataReplicationRulesSpectraS3Request,
)
from .operations.get_degraded_azure_data_replication_rules_spectra_s3 import (
    GetDegradedAzureDataReplicationRulesSpectraS3Response as GetDegradedAzureDataReplicationRulesSpectraS3Response,
)
from .operations.get_degraded_blobs_spectra_s3 import (
    GetDegradedBlobsSpectraS3Request as GetDegradedBlobsSpectraS3Request,
)
from .operations.get_degraded_blobs_spectra_s3 import (
    GetDegradedBlobsSpectraS3Response as GetDegradedBlobsSpectraS3Response,
)
from .operations.get_degraded_buckets_spectra_s3 import (
    GetDegradedBucketsSpectraS3Request as GetDegradedBucketsSpectraS3Request,
)
from .operations.get_degraded_buckets_spectra_s3 import (
    GetDegradedBucketsSpectraS3Response as GetDegradedBucketsSpectraS3Response,
)
from .operations.get_degraded_data_persistence_rules_spectra_s3 import (
    GetDegradedDataPersistenceRulesSpectraS3Request as GetDegradedDataPersistenceRulesSpectraS3Request,
)
from .operations.get_degraded_data_persistence_rules_spectra_s3 import (
    GetDegradedDataPersistenceRulesSpectraS3Response as GetDegradedDataPersistenceRulesSpectraS3Response,
)
from .operations.get_degraded_ds3_data_replication_rules_spectra_s3 import (
    GetDegradedDs3DataReplicationRulesSpectraS3Request as GetDegradedDs3DataReplicationRulesSpectraS3Request,
)
from .operations.get_degraded_ds3_data_replication_rules_spectra_s3 import (
    GetDegradedDs3DataReplicationRulesSpectraS3Response as GetDegradedDs3DataReplicationRulesSpectraS3Response,
)
from .operations.get_degraded_s3_data_replication_rules_spectra_s3 import (
    GetDegradedS3DataReplicationRulesSpectraS3Request as GetDegradedS3DataReplicationRulesSpectraS3Request,
)
from .operations.get_degraded_s3_data_replication_rules_spectra_s3 import (
    GetDegradedS3DataReplicationRulesSpectraS3Response as GetDegradedS3DataReplicationRulesSpectraS3Response,
)
from .operations.get_ds3_data_replication_rule_spectra_s3 import (
    GetDs3DataReplicationRuleSpectraS3Request as GetDs3DataReplicationRuleSpectraS3Request,
)
from .operations.get_ds3_data_replication_rule_spectra_s3 import (
    GetDs3DataReplicationRuleSpectraS3Response as GetDs3DataReplicationRuleSpectraS3Response,
)
from .operations.get_ds3_data_replication_rules_spectra_s3 import (
    GetDs3DataReplicationRulesSpectraS3Request as GetDs3DataReplicationRulesSpectraS3Request,
)
from .operations.get_ds3_data_replication_rules_spectra_s3 import (
    GetDs3DataReplicationRulesSpectraS3Response as GetDs3DataReplicationRulesSpectraS3Response,
)
from .operations.get_ds3_target_data_policies_spectra_s3 import (
    GetDs3TargetDataPoliciesSpectraS3Request as GetDs3TargetDataPoliciesSpectraS3Request,
)
from .operations.get_ds3_target_data_policies_spectra_s3 import (
    GetDs3TargetDataPoliciesSpectraS3Response as GetDs3TargetDataPoliciesSpectraS3Response,
)
from .operations.get_ds3_target_failure_notification_registration_spectra_s3 import (
    GetDs3TargetFailureNotificationRegistrationSpectraS3Request as GetDs3TargetFailureNotificationRegistrationSpectraS3Request,
)
from .operations.get_ds3_target_failure_notification_registration_spectra_s3 import (
    GetDs3TargetFailureNotificationRegistrationSpectraS3Response as GetDs3TargetFailureNotificationRegistrationSpectraS3Response,
)
from .operations.get_ds3_target_failure_notification_registrations_spectra_s3 import (
    GetDs3TargetFailureNotificationRegistrationsSpectraS3Request as GetDs3TargetFailureNotificationRegistrationsSpectraS3Request,
)
from .operations.get_ds3_target_failure_notification_registrations_spectra_s3 import (
    GetDs3TargetFailureNotificationRegistrationsSpectraS3Response as GetDs3TargetFailureNotificationRegistrationsSpectraS3Response,
)
from .operations.get_ds3_target_failures_spectra_s3 import (
    GetDs3TargetFailuresSpectraS3Request as GetDs3TargetFailuresSpectraS3Request,
)
from .operations.get_ds3_target_failures_spectra_s3 import (
    GetDs3TargetFailuresSpectraS3Response as GetDs3TargetFailuresSpectraS3Response,
)
from .operations.get_ds3_target_read_preference_spectra_s3 import (
    GetDs3TargetReadPreferenceSpectraS3Request as GetDs3TargetReadPreferenceSpectraS3Request,
)
from .operations.get_ds3_target_read_preference_spectra_s3 import (
    GetDs3TargetReadPreferenceSpectraS3Response as GetDs3TargetReadPreferenceSpectraS3Response,
)
from .operations.get_ds3_target_read_preferences_spectra_s3 import (
    GetDs3TargetReadPreferencesSpectraS3Request as GetDs3TargetReadPreferencesSpectraS3Request,
)
from .operations.get_ds3_target_read_preferences_spectra_s3 import (
    GetDs3TargetReadPreferencesSpectraS3Response as GetDs3TargetReadPreferencesSpectraS3Response,
)
from .operations.get_ds3_target_spectra_s3 import GetDs3TargetSpectraS3Request as GetDs3TargetSpectraS3Request
from .operations.get_ds3_target_spectra_s3 import (
    GetDs3TargetSpectraS3Response as GetDs3TargetSpectraS3Response,
)
from .operations.get_ds3_targets_spectra_s3 import (
    GetDs3TargetsSpectraS3Request as GetDs3TargetsSpectraS3Request,
)
from .operations.get_ds3_targets_spectra_s3 import (
    GetDs3TargetsSpectraS3Response as GetDs3TargetsSpectraS3Response,
)
from .operations.get_feature_keys_spectra_s3 import (
    GetFeatureKeysSpectraS3Request as GetFeatureKeysSpectraS3Request,
)
from .operations.get_feature_keys_spectra_s3 import (
    GetFeatureKeysSpectraS3Response as GetFeatureKeysSpectraS3Response,
)
from .operations.get_group_member_spectra_s3 import (
    GetGroupMemberSpectraS3Request as GetGroupMemberSpectraS3Request,
)
from .operations.get_group_member_spectra_s3 import (
    GetGroupMemberSpectraS3Response as GetGroupMemberSpectraS3Response,
)
from .operations.get_group_members_spectra_s3 import (
    GetGroupMembersSpectraS3Request as GetGroupMembersSpectraS3Request,
)
from .operations.get_group_members_spectra_s3 import (
    GetGroupMembersSpectraS3Response as GetGroupMembersSpectraS3Response,
)
from .operations.get_group_spectra_s3 import GetGroupSpectraS3Request as GetGroupSpectraS3Request
from .operations.get_group_spectra_s3 import GetGroupSpectraS3Response as GetGroupSpectraS3Response
from .operations.get_groups_spectra_s3 import GetGroupsSpectraS3Request as GetGroupsSpectraS3Request
from .operations.get_groups_spectra_s3 import GetGroupsSpectraS3Response as GetGroupsSpectraS3Response
from .operations.get_job_chunk_dao_spectra_s3 import (
    GetJobChunkDaoSpectraS3Request as GetJobChunkDaoSpectraS3Request,
)
from .operations.get_job_chunk_dao_spectra_s3 import (
    GetJobChunkDaoSpectraS3Response as GetJobChunkDaoSpectraS3Response,
)
from .operations.get_job_chunk_spectra_s3 import GetJobChunkSpectraS3Request as GetJobChunkSpectraS3Request
from .operations.get_job_chunk_spectra_s3 import GetJobChunkSpectraS3Response as GetJobChunkSpectraS3Response
from .operations.get_job_chunks_ready_for_client_processing_spectra_s3 import (
    GetJobChunksReadyForClientProcessingSpectraS3Request as GetJobChunksReadyForClientProcessingSpectraS3Request,
)
from .operations.get_job_chunks_ready_for_client_processing_spectra_s3 import (
    GetJobChunksReadyForClientProcessingSpectraS3Response as GetJobChunksReadyForClientProcessingSpectraS3Response,
)
from .operations.get_job_completed_notification_registration_spectra_s3 import (
    GetJobCompletedNotificationRegistrationSpectraS3Request as GetJobCompletedNotificationRegistrationSpectraS3Request,
)
from .operations.get_job_completed_notification_registration_spectra_s3 import (
    GetJobCompletedNotificationRegistrationSpectraS3Response as GetJobCompletedNotificationRegistrationSpectraS3Response,
)
from .operations.get_job_completed_notification_registrations_spectra_s3 import (
    GetJobCompletedNotificationRegistrationsSpectraS3Request as GetJobCompletedNotificationRegistrationsSpectraS3Request,
)
from .operations.get_job_completed_notification_registrations_spectra_s3 import (
    GetJobCompletedNotificationRegistrationsSpectraS3Response as GetJobCompletedNotificationRegistrationsSpectraS3Response,
)
from .operations.get_job_created_notification_registration_spectra_s3 import (
    GetJobCreatedNotificationRegistrationSpectraS3Request as GetJobCreatedNotificationRegistrationSpectraS3Request,
)
from .operations.get_job_created_notification_registration_spectra_s3 import (
    GetJobCreatedNotificationRegistrationSpectraS3Response as GetJobCreatedNotificationRegistrationSpectraS3Response,
)
from .operations.get_job_created_notification_registrations_spectra_s3 import (
    GetJobCreatedNotificationRegistrationsSpectraS3Request as GetJobCreatedNotificationRegistrationsSpectraS3Request,
)
from .operations.get_job_created_notification_registrations_spectra_s3 import (
    GetJobCreatedNotificationRegistrationsSpectraS3Response as GetJobCreatedNotificationRegistrationsSpectraS3Response,
)
from .operations.get_job_creation_failed_notification_registration_spectra_s3 import (
    GetJobCreationFailedNotificationRegistrationSpectraS3Request as GetJobCreationFailedNotificationRegistrationSpectraS3Request,
)
from .operations.get_job_creation_failed_notification_registration_spectra_s3 import (
    GetJobCreationFailedNotificationRegistrationSpectraS3Response as GetJobCreationFailedNotificationRegistrationSpectraS3Response,
)
from .operations.get_job_creation_failed_notification_registrations_spectra_s3 import (
    GetJobCreationFailedNotificationRegistrationsSpectraS3Request as GetJobCreationFailedNotificationRegistrationsSpectraS3Request,
)
from .operations.get_job_creation_failed_notification_registrations_spectra_s3 import (
    GetJobCreationFailedNotificationRegistrationsSpectraS3Response as GetJobCreationFailedNotificationRegistrationsSpectraS3Response,
)
from .operations.get_job_creation_failures_spectra_s3 import (
    GetJobCreationFailuresSpectraS3Request as GetJobCreationFailuresSpectraS3Request,
)
from .operations.get_job_creation_failures_spectra_s3 import (
    GetJobCreationFailuresSpectraS3Response as GetJobCreationFailuresSpectraS3Response,
)
from .operations.get_job_spectra_s3 import GetJobSpectraS3Request as GetJobSpectraS3Request
from .operations.get_job_spectra_s3 import GetJobSpectraS3Response as GetJobSpectraS3Response
from .operations.get_job_to_replicate_spectra_s3 import (
    GetJobToReplicateSpectraS3Request as GetJobToReplicateSpectraS3Request,
)
from .operations.get_job_to_replicate_spectra_s3 import (
    GetJobToReplicateSpectraS3Response as GetJobToReplicateSpectraS3Response,
)
from .operations.get_jobs_spectra_s3 import GetJobsSpectraS3Request as GetJobsSpectraS3Request
from .operations.get_jobs_spectra_s3 import GetJobsSpectraS3Response as GetJobsSpectraS3Response
from .operations.get_node_spectra_s3 import GetNodeSpectraS3Request as GetNodeSpectraS3Request
from .operations.get_node_spectra_s3 import GetNodeSpectraS3Response as GetNodeSpectraS3Response
from .operations.get_nodes_spectra_s3 import GetNodesSpectraS3Request as GetNodesSpectraS3Request
from .operations.get_nodes_spectra_s3 import GetNodesSpectraS3Response as GetNodesSpectraS3Response
from .operations.get_object import GetObjectRequest as GetObjectRequest
from .operations.get_object import GetObjectResponse as GetObjectResponse
from .operations.get_object_cached_notification_registration_spectra_s3 import (
    GetObjectCachedNotificationRegistrationSpectraS3Request as GetObjectCachedNotificationRegistrationSpectraS3Request,
)
from .operations.get_object_cached_notification_registration_spectra_s3 import (
    GetObjectCachedNotificationRegistrationSpectraS3Response as GetObjectCachedNotificationRegistrationSpectraS3Response,
)
from .operations.get_object_cached_notification_registrations_spectra_s3 import (
    GetObjectCachedNotificationRegistrationsSpectraS3Request as GetObjectCachedNotificationRegistrationsSpectraS3Request,
)
from .operations.get_object_cached_notification_registrations_spectra_s3 import (
    GetObjectCachedNotificationRegistrationsSpectraS3Response as GetObjectCachedNotificationRegistrationsSpectraS3Response,
)
from .operations.get_object_details_spectra_s3 import (
    GetObjectDetailsSpectraS3Request as GetObjectDetailsSpectraS3Request,
)
from .operations.get_object_details_spectra_s3 import (
    GetObjectDetailsSpectraS3Response as GetObjectDetailsSpectraS3Response,
)
from .operations.get_object_lost_notification_registration_spectra_s3 import (
    GetObjectLostNotificationRegistrationSpectraS3Request as GetObjectLostNotificationRegistrationSpectraS3Request,
)
from .operations.get_object_lost_notification_registration_spectra_s3 import (
    GetObjectLostNotificationRegistrationSpectraS3Response as GetObjectLostNotificationRegistrationSpectraS3Response,
)
from .operations.get_object_lost_notification_registrations_spectra_s3 import (
    GetObjectLostNotificationRegistrationsSpectraS3Request as GetObjectLostNotificationRegistrationsSpectraS3Request,
)
from .operations.get_object_lost_notification_registrations_spectra_s3 import (
    GetObjectLostNotificationRegistrationsSpectraS3Response as GetObjectLostNotificationRegistrationsSpectraS3Response,
)
from .operations.get_object_persisted_notification_registration_spectra_s3 import (
    GetObjectPersistedNotificationRegistrationSpectraS3Request as GetObjectPersistedNotificationRegistrationSpectraS3Request,
)
from .operations.get_object_persisted_notification_registration_spectra_s3 import (
    GetObjectPersistedNotificationRegistrationSpectraS3Response as GetObjectPersistedNotificationRegistrationSpectraS3Response,
)
from .operations.get_object_persisted_notification_registrations_spectra_s3 import (
    GetObjectPersistedNotificationRegistrationsSpectraS3Request as GetObjectPersistedNotificationRegistrationsSpectraS3Request,
)
from .operations.get_object_persisted_notification_registrations_spectra_s3 import (
    GetObjectPersistedNotificationRegistrationsSpectraS3Response as GetObjectPersistedNotificationRegistrationsSpectraS3Response,
)
from .operations.get_objects_details_spectra_s3 import (
    GetObjectsDetailsSpectraS3Request as GetObjectsDetailsSpectraS3Request,
)
from .operations.get_objects_details_spectra_s3 import (
    GetObjectsDetailsSpectraS3Response as GetObjectsDetailsSpectraS3Response,
)
from .operations.get_objects_with_full_details_spectra_s3 import (
    GetObjectsWithFullDetailsSpectraS3Request as GetObjectsWithFullDetailsSpectraS3Request,
)
from .operations.get_objects_with_full_details_spectra_s3 import (
    GetObjectsWithFullDetailsSpectraS3Response as GetObjectsWithFullDetailsSpectraS3Response,
)
from .operations.get_physical_placement_for_objects_spectra_s3 import (
    GetPhysicalPlacementForObjectsSpectraS3Request as GetPhysicalPlacementForObjectsSpectraS3Request,
)
from .operations.get_physical_placement_for_objects_spectra_s3 import (
    GetPhysicalPlacementForObjectsSpectraS3Response as GetPhysicalPlacementForObjectsSpectraS3Response,
)
from .operations.get_physical_placement_for_objects_with_full_details_spectra_s3 import (
    GetPhysicalPlacementForObjectsWithFullDetailsSpectraS3Request as GetPhysicalPlacementForObjectsWithFullDetailsSpectraS3Request,
)
from .operations.get_physical_placement_for_objects_with_full_details_spectra_s3 import (
    GetPhysicalPlacementForObjectsWithFullDetailsSpectraS3Response as GetPhysicalPlacementForObjectsWithFullDetailsSpectraS3Response,
)
from .operations.get_pool_failure_notification_registration_spectra_s3 import (
    GetPoolFailureNotificationRegistrationSpectraS3Request as GetPoolFailureNotificationRegistrationSpectraS3Request,
)
from .operations.get_pool_failure_notification_registration_spectra_s3 import (
    GetPoolFailureNotificationRegistrationSpectraS3Response as GetPoolFailureNotificationRegistrationSpectraS3Response,
)
from .operations.get_pool_failure_notification_registrations_spectra_s3 import (
    GetPoolFailureNotificationRegistrationsSpectraS3Request as GetPoolFailureNotificationRegistrationsSpectraS3Request,
)
from .operations.get_pool_failure_notification_registrations_spectra_s3 import (
    GetPoolFailureNotificationRegistrationsSpectraS3Response as GetPoolFailureNotificationRegistrationsSpectraS3Response,
)
from .operations.get_pool_failures_spectra_s3 import (
    GetPoolFailuresSpectraS3Request as GetPoolFailuresSpectraS3Request,
)
from .operations.get_pool_failures_spectra_s3 import (
    GetPoolFailuresSpectraS3Response as GetPoolFailuresSpectraS3Response,
)
from .operations.get_pool_partition_spectra_s3 import (
    GetPoolPartitionSpectraS3Request as GetPoolPartitionSpectraS3Request,
)
from .operations.get_pool_partition_spectra_s3 import (
    GetPoolPartitionSpectraS3Response as GetPoolPartitionSpectraS3Response,
)
from .operations.get_pool_partitions_spectra_s3 import (
    GetPoolPartitionsSpectraS3Request as GetPoolPartitionsSpectraS3Request,
)
from .operations.get_pool_partitions_spectra_s3 import (
    GetPoolPartitionsSpectraS3Response as GetPoolPartitionsSpectraS3Response,
)
from .operations.get_pool_spectra_s3 import GetPoolSpectraS3Request as GetPoolSpectraS3Request
from .operations.get_pool_spectra_s3 import GetPoolSpectraS3Response as GetPoolSpectraS3Response
from .operations.get_pools_spectra_s3 import GetPoolsSpectraS3Request as GetPoolsSpectraS3Request
from .operations.get_pools_spectra_s3 import GetPoolsSpectraS3Response as GetPoolsSpectraS3Response
from .operations.get_s3_data_replication_rule_spectra_s3 import (
    GetS3DataReplicationRuleSpectraS3Request as GetS3DataReplicationRuleSpectraS3Request,
)
from .operations.get_s3_data_replication_rule_spectra_s3 import (
    GetS3DataReplicationRuleSpectraS3Response as GetS3DataReplicationRuleSpectraS3Response,
)
from .operations.get_s3_data_replication_rules_spectra_s3 import (
    GetS3DataReplicationRulesSpectraS3Request as GetS3DataReplicationRulesSpectraS3Request,
)
from .operations.get_s3_data_replication_rules_spectra_s3 import (
    GetS3DataReplicationRulesSpectraS3Response as GetS3DataReplicationRulesSpectraS3Response,
)
from .operations.get_s3_target_bucket_names_spectra_s3 import (
    GetS3TargetBucketNamesSpectraS3Request as GetS3TargetBucketNamesSpectraS3Request,
)
from .operations.get_s3_target_bucket_names_spectra_s3 import (
    GetS3TargetBucketNamesSpectraS3Response as GetS3TargetBucketNamesSpectraS3Response,
)
from .operations.get_s3_target_failure_notification_registration_spectra_s3 import (
    GetS3TargetFailureNotificationRegistrationSpectraS3Request as GetS3TargetFailureNotificationRegistrationSpectraS3Request,
)
from .operations.get_s3_target_failure_notification_registration_spectra_s3 import (
    GetS3TargetFailureNotificationRegistrationSpectraS3Response as GetS3TargetFailureNotificationRegistrationSpectraS3Response,
)
from .operations.get_s3_target_failure_notification_registrations_spectra_s3 import (
    GetS3TargetFailureNotificationRegistrationsSpectraS3Request as GetS3TargetFailureNotificationRegistrationsSpectraS3Request,
)
from .operations.get_s3_target_failure_notification_registrations_spectra_s3 import (
    GetS3TargetFailureNotificationRegistrationsSpectraS3Response as GetS3TargetFailureNotificationRegistrationsSpectraS3Response,
)
from .operations.get_s3_target_failures_spectra_s3 import (
    GetS3TargetFailuresSpectraS3Request as GetS3TargetFailuresSpectraS3Request,
)
from .operations.get_s3_target_failures_spectra_s3 import (
    GetS3TargetFailuresSpectraS3Response as GetS3TargetFailuresSpectraS3Response,
)
from .operations.get_s3_target_read_preference_spectra_s3 import (
    GetS3TargetReadPreferenceSpectraS3Request as GetS3TargetReadPreferenceSpectraS3Request,
)
from .operations.get_s3_target_read_preference_spectra_s3 import (
    GetS3TargetReadPreferenceSpectraS3Response as GetS3TargetReadPreferenceSpectraS3Response,
)
from .operations.get_s3_target_read_preferences_spectra_s3 import (
    GetS3TargetReadPreferencesSpectraS3Request as GetS3TargetReadPreferencesSpectraS3Request,
)
from .operations.get_s3_target_read_preferences_spectra_s3 import (
    GetS3TargetReadPreferencesSpectraS3Response as GetS3TargetReadPreferencesSpectraS3Response,
)
from .operations.get_s3_target_spectra_s3 import GetS3TargetSpectraS3Request as GetS3TargetSpectraS3Request
from .operations.get_s3_target_spectra_s3 import GetS3TargetSpectraS3Response as GetS3TargetSpectraS3Response
from .operations.get_s3_targets_spectra_s3 import GetS3TargetsSpectraS3Request as GetS3TargetsSpectraS3Request
from .operations.get_s3_targets_spectra_s3 import (
    GetS3TargetsSpectraS3Response as GetS3TargetsSpectraS3Response,
)
from .operations.get_service import GetServiceRequest as GetServiceRequest
from .operations.get_service import GetServiceResponse as GetServiceResponse
from .operations.get_storage_domain_capacity_summary_spectra_s3 import (
    GetStorageDomainCapacitySummarySpectraS3Request as GetStorageDomainCapacitySummarySpectraS3Request,
)
from .operations.get_storage_domain_capacity_summary_spectra_s3 import (
    GetStorageDomainCapacitySummarySpectraS3Response as GetStorageDomainCapacitySummarySpectraS3Response,
)
from .operations.get_storage_domain_failure_notification_registration_spectra_s3 import (
    GetStorageDomainFailureNotificationRegistrationSpectraS3Request as GetStorageDomainFailureNotificationRegistrationSpectraS3Request,
)
from .operations.get_storage_domain_failure_notification_registration_spectra_s3 import (
    GetStorageDomainFailureNotificationRegistrationSpectraS3Response as GetStorageDomainFailureNotificationRegistrationSpectraS3Response,
)
from .operations.get_storage_domain_failure_notification_registrations_spectra_s3 import (
    GetStorageDomainFailureNotificationRegistrationsSpectraS3Request as GetStorageDomainFailureNotificationRegistrationsSpectraS3Request,
)
from .operations.get_storage_domain_failure_notification_registrations_spectra_s3 import (
    GetStorageDomainFailureNotificationRegistrationsSpectraS3Response as GetStorageDomainFailureNotificationRegistrationsSpectraS3Response,
)
from .operations.get_storage_domain_failures_spectra_s3 import (
    GetStorageDomainFailuresSpectraS3Request as GetStorageDomainFailuresSpectraS3Request,
)
from .operations.get_storage_domain_failures_spectra_s3 import (
    GetStorageDomainFailuresSpectraS3Response as GetStorageDomainFailuresSpectraS3Response,
)
from .operations.get_storage_domain_member_spectra_s3 import (
    GetStorageDomainMemberSpectraS3Request as GetStorageDomainMemberSpectraS3Request,
)
from .operations.get_storage_domain_member_spectra_s3 import (
    GetStorageDomainMemberSpectraS3Response as GetStorageDomainMemberSpectraS3Response,
)
from .operations.get_storage_domain_members_spectra_s3 import (
    GetStorageDomainMembersSpectraS3Request as GetStorageDomainMembersSpectraS3Request,
)
from .operations.get_storage_domain_members_spectra_s3 import (
    GetStorageDomainMembersSpectraS3Response as GetStorageDomainMembersSpectraS3Response,
)
from .operations.get_storage_domain_spectra_s3 import (
    GetStorageDomainSpectraS3Request as GetStorageDomainSpectraS3Request,
)
from .operations.get_storage_domain_spectra_s3 import (
    GetStorageDomainSpectraS3Response as GetStorageDomainSpectraS3Response,
)
from .operations.get_storage_domains_spectra_s3 import (
    GetStorageDomainsSpectraS3Request as GetStorageDomainsSpectraS3Request,
)
from .operations.get_storage_domains_spectra_s3 import (
    GetStorageDomainsSpectraS3Response as GetStorageDomainsSpectraS3Response,
)
from .operations.get_suspect_blob_azure_targets_spectra_s3 import (
    GetSuspectBlobAzureTargetsSpectraS3Request as GetSuspectBlobAzureTargetsSpectraS3Request,
)
from .operations.get_suspect_blob_azure_targets_spectra_s3 import (
    GetSuspectBlobAzureTargetsSpectraS3Response as GetSuspectBlobAzureTargetsSpectraS3Response,
)
from .operations.get_suspect_blob_ds3_targets_spectra_s3 import (
    GetSuspectBlobDs3TargetsSpectraS3Request as GetSuspectBlobDs3TargetsSpectraS3Request,
)
from .operations.get_suspect_blob_ds3_targets_spectra_s3 import (
    GetSuspectBlobDs3TargetsSpectraS3Response as GetSuspectBlobDs3TargetsSpectraS3Response,
)
from .operations.get_suspect_blob_pools_spectra_s3 import (
    GetSuspectBlobPoolsSpectraS3Request as GetSuspectBlobPoolsSpectraS3Request,
)
from .operations.get_suspect_blob_pools_spectra_s3 import (
    GetSuspectBlobPoolsSpectraS3Response as GetSuspectBlobPoolsSpectraS3Response,
)
from .operations.get_suspect_blob_s3_targets_spectra_s3 import (
    GetSuspectBlobS3TargetsSpectraS3Request as GetSuspectBlobS3TargetsSpectraS3Request,
)
from .operations.get_suspect_blob_s3_targets_spectra_s3 import (
    GetSuspectBlobS3TargetsSpectraS3Response as GetSuspectBlobS3TargetsSpectraS3Response,
)
from .operations.get_suspect_blob_tapes_spectra_s3 import (
    GetSuspectBlobTapesSpectraS3Request as GetSuspectBlobTapesSpectraS3Request,
)
from .operations.get_suspect_blob_tapes_spectra_s3 import (
    GetSuspectBlobTapesSpectraS3Response as GetSuspectBlobTapesSpectraS3Response,
)
from .operations.get_suspect_buckets_spectra_s3 import (
    GetSuspectBucketsSpectraS3Request as GetSuspectBucketsSpectraS3Request,
)
from .operations.get_suspect_buckets_spectra_s3 import (
    GetSuspectBucketsSpectraS3Response as GetSuspectBucketsSpectraS3Response,
)
from .operations.get_suspect_objects_spectra_s3 import (
    GetSuspectObjectsSpectraS3Request as GetSuspectObjectsSpectraS3Request,
)
from .operations.get_suspect_objects_spectra_s3 import (
    GetSuspectObjectsSpectraS3Response as GetSuspectObjectsSpectraS3Response,
)
from .operations.get_suspect_objects_with_full_details_spectra_s3 import (
    GetSuspectObjectsWithFullDetailsSpectraS3Request as GetSuspectObjectsWithFullDetailsSpectraS3Request,
)
from .operations.get_suspect_objects_with_full_details_spectra_s3 import (
    GetSuspectObjectsWithFullDetailsSpectraS3Response as GetSuspectObjectsWithFullDetailsSpectraS3Response,
)
from .operations.get_system_capacity_summary_spectra_s3 import (
    GetSystemCapacitySummarySpectraS3Request as GetSystemCapacitySummarySpectraS3Request,
)
from .operations.get_system_capacity_summary_spectra_s3 import (
    GetSystemCapacitySummarySpectraS3Response as GetSystemCapacitySummarySpectraS3Response,
)
from .operations.get_system_failure_notification_registration_spectra_s3 import (
    GetSystemFailureNotificationRegistrationSpectraS3Request as GetSystemFailureNotificationRegistrationSpectraS3Request,
)
from .operations.get_system_failure_notification_registration_spectra_s3 import (
    GetSystemFailureNotificationRegistrationSpectraS3Response as GetSystemFailureNotificationRegistrationSpectraS3Response,
)
from .operations.get_system_failure_notification_registrations_spectra_s3 import (
    GetSystemFailureNotificationRegistrationsSpectraS3Request as GetSystemFailureNotificationRegistrationsSpectraS3Request,
)
from .operations.get_system_failure_notification_registrations_spectra_s3 import (
    GetSystemFailureNotificationRegistrationsSpectraS3Response as GetSystemFailureNotificationRegistrationsSpectraS3Response,
)
from .operations.get_system_failures_spectra_s3 import (
    GetSystemFailuresSpectraS3Request as GetSystemFailuresSpectraS3Request,
)
from .operations.get_system_failures_spectra_s3 import (
    GetSystemFailuresSpectraS3Response as GetSystemFailuresSpectraS3Response,
)
from .operations.get_system_information_spectra_s3 import (
    GetSystemInformationSpectraS3Request as GetSystemInformationSpectraS3Request,
)
from .operations.get_system_information_spectra_s3 import (
    GetSystemInformationSpectraS3Response as GetSystemInformationSpectraS3Response,
)
from .operations.get_tape_density_directive_spectra_s3 import (
    GetTapeDensityDirectiveSpectraS3Request as GetTapeDensityDirectiveSpectraS3Request,
)
from .operations.get_tape_density_directive_spectra_s3 import (
    GetTapeDensityDirectiveSpectraS3Response as GetTapeDensityDirectiveSpectraS3Response,
)
from .operations.get_tape_density_directives_spectra_s3 import (
    GetTapeDensityDirectivesSpectraS3Request as GetTapeDensityDirectivesSpectraS3Request,
)
from .operations.get_tape_density_directives_spectra_s3 import (
    GetTapeDensityDirectivesSpectraS3Response as GetTapeDensityDirectivesSpectraS3Response,
)
from .operations.get_tape_drive_spectra_s3 import GetTapeDriveSpectraS3Request as GetTapeDriveSpectraS3Request
from .operations.get_tape_drive_spectra_s3 import (
    GetTapeDriveSpectraS3Response as GetTapeDriveSpectraS3Response,
)
from .operations.get_tape_drives_spectra_s3 import (
    GetTapeDrivesSpectraS3Request as GetTapeDrivesSpectraS3Request,
)
from .operations.get_tape_drives_spectra_s3 import (
    GetTapeDrivesSpectraS3Response as GetTapeDrivesSpectraS3Response,
)
from .operations.get_tape_failure_notification_registration_spectra_s3 import (
    GetTapeFailureNotificationRegistrationSpectraS3Request as GetTapeFailureNotificationRegistrationSpectraS3Request,
)
from .operations.get_tape_failure_notification_registration_spectra_s3 import (
    GetTapeFailureNotificationRegistrationSpectraS3Response as GetTapeFailureNotificationRegistrationSpectraS3Response,
)
from .operations.get_tape_failure_notification_registrations_spectra_s3 import (
    GetTapeFailureNotificationRegistrationsSpectraS3Request as GetTapeFailureNotificationRegistrationsSpectraS3Request,
)
from .operations.get_tape_failure_notification_registrations_spectra_s3 import (
    GetTapeFailureNotificationRegistrationsSpectraS3Response as GetTapeFailureNotificationRegistrationsSpectraS3Response,
)
from .operations.get_tape_failures_spectra_s3 import (
    GetTapeFailuresSpectraS3Request as GetTapeFailuresSpectraS3Request,
)
from .operations.get_tape_failures_spectra_s3 import (
    GetTapeFailuresSpectraS3Response as GetTapeFailuresSpectraS3Response,
)
from .operations.get_tape_libraries_spectra_s3 import (
    GetTapeLibrariesSpectraS3Request as GetTapeLibrariesSpectraS3Request,
)
from .operations.get_tape_libraries_spectra_s3 import (
    GetTapeLibrariesSpectraS3Response as GetTapeLibrariesSpectraS3Response,
)
from .operations.get_tape_library_spectra_s3 import (
    GetTapeLibrarySpectraS3Request as GetTapeLibrarySpectraS3Request,
)
from .operations.get_tape_library_spectra_s3 import (
    GetTapeLibrarySpectraS3Response as GetTapeLibrarySpectraS3Response,
)
from .operations.get_tape_partition_failure_notification_registration_spectra_s3 import (
    GetTapePartitionFailureNotificationRegistrationSpectraS3Request as GetTapePartitionFailureNotificationRegistrationSpectraS3Request,
)
from .operations.get_tape_partition_failure_notification_registration_spectra_s3 import (
    GetTapePartitionFailureNotificationRegistrationSpectraS3Response as GetTapePartitionFailureNotificationRegistrationSpectraS3Response,
)
from .operations.get_tape_partition_failure_notification_registrations_spectra_s3 import (
    GetTapePartitionFailureNotificationRegistrationsSpectraS3Request as GetTapePartitionFailureNotificationRegistrationsSpectraS3Request,
)
from .operations.get_tape_partition_failure_notification_registrations_spectra_s3 import (
    GetTapePartitionFailureNotificationRegistrationsSpectraS3Response as GetTapePartitionFailureNotificationRegistrationsSpectraS3Response,
)
from .operations.get_tape_partition_failures_spectra_s3 import (
    GetTapePartitionFailuresSpectraS3Request as GetTapePartitionFailuresSpectraS3Request,
)
from .operations.get_tape_partition_failures_spectra_s3 import (
    GetTapePartitionFailuresSpectraS3Response as GetTapePartitionFailuresSpectraS3Response,
)
from .operations.get_tape_partition_spectra_s3 import (
    GetTapePartitionSpectraS3Request as GetTapePartitionSpectraS3Request,
)
from .operations.get_tape_partition_spectra_s3 import (
    GetTapePartitionSpectraS3Response as GetTapePartitionSpectraS3Response,
)
from .operations.get_tape_partition_with_full_details_spectra_s3 import (
    GetTapePartitionWithFullDetailsSpectraS3Request as GetTapePartitionWithFullDetailsSpectraS3Request,
)
from .operations.get_tape_partition_with_full_details_spectra_s3 import (
    GetTapePartitionWithFullDetailsSpectraS3Response as GetTapePartitionWithFullDetailsSpectraS3Response,
)
from .operations.get_tape_partitions_spectra_s3 import (
    GetTapePartitionsSpectraS3Request as GetTapePartitionsSpectraS3Request,
)
from .operations.get_tape_partitions_spectra_s3 import (
    GetTapePartitionsSpectraS3Response as GetTapePartitionsSpectraS3Response,
)
from .operations.get_tape_partitions_with_full_details_spectra_s3 import (
    GetTapePartitionsWithFullDetailsSpectraS3Request as GetTapePartitionsWithFullDetailsSpectraS3Request,
)
from .operations.get_tape_partitions_with_full_details_spectra_s3 import (
    GetTapePartitionsWithFullDetailsSpectraS3Response as GetTapePartitionsWithFullDetailsSpectraS3Response,
)
from .operations.get_tape_spectra_s3 import GetTapeSpectraS3Request as GetTapeSpectraS3Request
from .operations.get_tape_spectra_s3 import GetTapeSpectraS3Response as GetTapeSpectraS3Response
from .operations.get_tapes_spectra_s3 import GetTapesSpectraS3Request as GetTapesSpectraS3Request
from .operations.get_tapes_spectra_s3 import GetTapesSpectraS3Response as GetTapesSpectraS3Response
from .operations.get_user_spectra_s3 import GetUserSpectraS3Request as GetUserSpectraS3Request
from .operations.get_user_spectra_s3 import GetUserSpectraS3Response as GetUserSpectraS3Response
from .operations.get_users_spectra_s3 import GetUsersSpectraS3Request as GetUsersSpectraS3Request
from .operations.get_users_spectra_s3 import GetUsersSpectraS3Response as GetUsersSpectraS3Response
from .operations.head_bucket import HeadBucketRequest as HeadBucketRequest
from .operations.head_bucket import HeadBucketResponse as HeadBucketResponse
from .operations.head_object import HeadObjectRequest as HeadObjectRequest
from .operations.head_object import HeadObjectResponse as HeadObjectResponse
from .operations.import_all_pools_spectra_s3 import (
    ImportAllPoolsSpectraS3Request as ImportAllPoolsSpectraS3Request,
)
from .operations.import_all_pools_spectra_s3 import (
    ImportAllPoolsSpectraS3Response as ImportAllPoolsSpectraS3Response,
)
from .operations.import_all_tapes_spectra_s3 import (
    ImportAllTapesSpectraS3Request as ImportAllTapesSpectraS3Request,
)
from .operations.import_all_tapes_spectra_s3 import (
    ImportAllTapesSpectraS3Response as ImportAllTapesSpectraS3Response,
)
from .operations.import_azure_target_spectra_s3 import (
    ImportAzureTargetSpectraS3Request as ImportAzureTargetSpectraS3Request,
)
from .operations.import_azure_target_spectra_s3 import (
    ImportAzureTargetSpectraS3Response as ImportAzureTargetSpectraS3Response,
)
from .operations.import_pool_spectra_s3 import ImportPoolSpectraS3Request as ImportPoolSpectraS3Request
from .operations.import_pool_spectra_s3 import ImportPoolSpectraS3Response as ImportPoolSpectraS3Response
from .operations.import_s3_target_spectra_s3 import (
    ImportS3TargetSpectraS3Request as ImportS3TargetSpectraS3Request,
)
from .operations.import_s3_target_spectra_s3 import (
    ImportS3TargetSpectraS3Response as ImportS3TargetSpectraS3Response,
)
from .operations.import_tape_spectra_s3 import ImportTapeSpectraS3Request as ImportTapeSpectraS3Request
from .operations.import_tape_spectra_s3 import ImportTapeSpectraS3Response as ImportTapeSpectraS3Response
from .operations.initiate_multi_part_upload import (
    InitiateMultiPartUploadRequest as InitiateMultiPartUploadRequest,
)
from .operations.initiate_multi_part_upload import (
    InitiateMultiPartUploadResponse as InitiateMultiPartUploadResponse,
)
from .operations.inspect_all_tapes_spectra_s3 import (
    InspectAllTapesSpectraS3Request as InspectAllTapesSpectraS3Request,
)
from .operations.inspect_all_tapes_spectra_s3 import (
    InspectAllTapesSpectraS3Response as InspectAllTapesSpectraS3Response,
)
from .operations.inspect_tape_spectra_s3 import InspectTapeSpectraS3Request as InspectTapeSpectraS3Request
from .operations.inspect_tape_spectra_s3 import InspectTapeSpectraS3Response as InspectTapeSpectraS3Response
from .operations.list_multi_part_upload_parts import (
    ListMultiPartUploadPartsRequest as ListMultiPartUploadPartsRequest,
)
from .operations.list_multi_part_upload_parts import (
    ListMultiPartUploadPartsResponse as ListMultiPartUploadPartsResponse,
)
from .operations.list_multi_part_uploads import ListMultiPartUploadsRequest as ListMultiPartUploadsRequest
from .operations.list_multi_part_uploads import ListMultiPartUploadsResponse as ListMultiPartUploadsResponse
from .operations.mark_suspect_blob_azure_targets_as_degraded_spectra_s3 import (
    MarkSuspectBlobAzureTargetsAsDegradedSpectraS3Request as MarkSuspectBlobAzureTargetsAsDegradedSpectraS3Request,
)
from .operations.mark_suspect_blob_azure_targets_as_degraded_spectra_s3 import (
    MarkSuspectBlobAzureTargetsAsDegradedSpectraS3Response as MarkSuspectBlobAzureTargetsAsDegradedSpectraS3Response,
)
from .operations.mark_suspect_blob_ds3_targets_as_degraded_spectra_s3 import (
    MarkSuspectBlobDs3TargetsAsDegradedSpectraS3Request as MarkSuspectBlobDs3TargetsAsDegradedSpectraS3Request,
)
from .operations.mark_suspect_blob_ds3_targets_as_degraded_spectra_s3 import (
    MarkSuspectBlobDs3TargetsAsDegradedSpectraS3Response as MarkSuspectBlobDs3TargetsAsDegradedSpectraS3Response,
)
from .operations.mark_suspect_blob_pools_as_degraded_spectra_s3 import (
    MarkSuspectBlobPoolsAsDegradedSpectraS3Request as MarkSuspectBlobPoolsAsDegradedSpectraS3Request,
)
from .operations.mark_suspect_blob_pools_as_degraded_spectra_s3 import (
    MarkSuspectBlobPoolsAsDegradedSpectraS3Response as MarkSuspectBlobPoolsAsDegradedSpectraS3Response,
)
from .operations.mark_suspect_blob_s3_targets_as_degraded_spectra_s3 import (
    MarkSuspectBlobS3TargetsAsDegradedSpectraS3Request as MarkSuspectBlobS3TargetsAsDegradedSpectraS3Request,
)
from .operations.mark_suspect_blob_s3_targets_as_degraded_spectra_s3 import (
    MarkSuspectBlobS3TargetsAsDegradedSpectraS3Response as MarkSuspectBlobS3TargetsAsDegradedSpectraS3Response,
)
from .operations.mark_suspect_blob_tapes_as_degraded_spectra_s3 import (
    MarkSuspectBlobTapesAsDegradedSpectraS3Request as MarkSuspectBlobTapesAsDegradedSpectraS3Request,
)
from .operations.mark_suspect_blob_tapes_as_degraded_spectra_s3 import (
    MarkSuspectBlobTapesAsDegradedSpectraS3Response as MarkSuspectBlobTapesAsDegradedSpectraS3Response,
)
from .operations.mark_tape_for_compaction_spectra_s3 import (
    MarkTapeForCompactionSpectraS3Request as MarkTapeForCompactionSpectraS3Request,
)
from .operations.mark_tape_for_compaction_spectra_s3 import (
    MarkTapeForCompactionSpectraS3Response as MarkTapeForCompactionSpectraS3Response,
)
from .operations.modify_active_job_spectra_s3 import (
    ModifyActiveJobSpectraS3Request as ModifyActiveJobSpectraS3Request,
)
from .operations.modify_active_job_spectra_s3 import (
    ModifyActiveJobSpectraS3Response as ModifyActiveJobSpectraS3Response,
)
from .operations.modify_all_azure_targets_spectra_s3 import (
    ModifyAllAzureTargetsSpectraS3Request as ModifyAllAzureTargetsSpectraS3Request,
)
from .operations.modify_all_azure_targets_spectra_s3 import (
    ModifyAllAzureTargetsSpectraS3Response as ModifyAllAzureTargetsSpectraS3Response,
)
from .operations.modify_all_ds3_targets_spectra_s3 import (
    ModifyAllDs3TargetsSpectraS3Request as ModifyAllDs3TargetsSpectraS3Request,
)
from .operations.modify_all_ds3_targets_spectra_s3 import (
    ModifyAllDs3TargetsSpectraS3Response as ModifyAllDs3TargetsSpectraS3Response,
)
from .operations.modify_all_pools_spectra_s3 import (
    ModifyAllPoolsSpectraS3Request as ModifyAllPoolsSpectraS3Request,
)
from .operations.modify_all_pools_spectra_s3 import (
    ModifyAllPoolsSpectraS3Response as ModifyAllPoolsSpectraS3Response,
)
from .operations.modify_all_s3_targets_spectra_s3 import (
    ModifyAllS3TargetsSpectraS3Request as ModifyAllS3TargetsSpectraS3Request,
)
from .operations.modify_all_s3_targets_spectra_s3 import (
    ModifyAllS3TargetsSpectraS3Response as ModifyAllS3TargetsSpectraS3Response,
)
from .operations.modify_all_tape_partitions_spectra_s3 import (
    ModifyAllTapePartitionsSpectraS3Request as ModifyAllTapePartitionsSpectraS3Request,
)
from .operations.modify_all_tape_partitions_spectra_s3 import (
    ModifyAllTapePartitionsSpectraS3Response as ModifyAllTapePartitionsSpectraS3Response,
)
from .operations.modify_azure_data_replication_rule_spectra_s3 import (
    ModifyAzureDataReplicationRuleSpectraS3Request as ModifyAzureDataReplicationRuleSpectraS3Request,
)
from .operations.modify_azure_data_replication_rule_spectra_s3 import (
    ModifyAzureDataReplicationRuleSpectraS3Response as ModifyAzureDataReplicationRuleSpectraS3Response,
)
from .operations.modify_azure_target_spectra_s3 import (
    ModifyAzureTargetSpectraS3Request as ModifyAzureTargetSpectraS3Request,
)
from .operations.modify_azure_target_spectra_s3 import (
    ModifyAzureTargetSpectraS3Response as ModifyAzureTargetSpectraS3Response,
)
from .operations.modify_bucket_spectra_s3 import ModifyBucketSpectraS3Request as ModifyBucketSpectraS3Request
from .operations.modify_bucket_spectra_s3 import (
    ModifyBucketSpectraS3Response as ModifyBucketSpectraS3Response,
)
from .operations.modify_cache_filesystem_spectra_s3 import (
    ModifyCacheFilesystemSpectraS3Request as ModifyCacheFilesystemSpectraS3Request,
)
from .operations.modify_cache_filesystem_spectra_s3 import (
    ModifyCacheFilesystemSpectraS3Response as ModifyCacheFilesystemSpectraS3Response,
)
from .operations.modify_data_path_backend_spectra_s3 import (
    ModifyDataPathBackendSpectraS3Request as ModifyDataPathBackendSpectraS3Request,
)
from .operations.modify_data_path_backend_spectra_s3 import (
    ModifyDataPathBackendSpectraS3Response as ModifyDataPathBackendSpectraS3Response,
)
from .operations.modify_data_persistence_rule_spectra_s3 import (
    ModifyDataPersistenceRuleSpectraS3Request as ModifyDataPersistenceRuleSpectraS3Request,
)
from .operations.modify_data_persistence_rule_spectra_s3 import (
    ModifyDataPersistenceRuleSpectraS3Response as ModifyDataPersistenceRuleSpectraS3Response,
)
from .operations.modify_data_policy_spectra_s3 import (
    ModifyDataPolicySpectraS3Request as ModifyDataPolicySpectraS3Request,
)
from .operations.modify_data_policy_spectra_s3 import (
    ModifyDataPolicySpectraS3Response as ModifyDataPolicySpectraS3Response,
)
from .operations.modify_ds3_data_replication_rule_spectra_s3 import (
    ModifyDs3DataReplicationRuleSpectraS3Request as ModifyDs3DataReplicationRuleSpectraS3Request,
)
from .operations.modify_ds3_data_replication_rule_spectra_s3 import (
    ModifyDs3DataReplicationRuleSpectraS3Response as ModifyDs3DataReplicationRuleSpectraS3Response,
)
from .operations.modify_ds3_target_spectra_s3 import (
    ModifyDs3TargetSpectraS3Request as ModifyDs3TargetSpectraS3Request,
)
from .operations.modify_ds3_target_spectra_s3 import (
    ModifyDs3TargetSpectraS3Response as ModifyDs3TargetSpectraS3Response,
)
from .operations.modify_group_spectra_s3 import ModifyGroupSpectraS3Request as ModifyGroupSpectraS3Request
from .operations.modify_group_spectra_s3 import ModifyGroupSpectraS3Response as ModifyGroupSpectraS3Response
from .operations.modify_job_spectra_s3 import ModifyJobSpectraS3Request as ModifyJobSpectraS3Request
from .operations.modify_job_spectra_s3 import ModifyJobSpectraS3Response as ModifyJobSpectraS3Response
from .operations.modify_node_spectra_s3 import ModifyNodeSpectraS3Request as ModifyNodeSpectraS3Request
from .operations.modify_node_spectra_s3 import ModifyNodeSpectraS3Response as ModifyNodeSpectraS3Response
from .operations.modify_pool_partition_spectra_s3 import (
    ModifyPoolPartitionSpectraS3Request as ModifyPoolPartitionSpectraS3Request,
)
from .operations.modify_pool_partition_spectra_s3 import (
    ModifyPoolPartitionSpectraS3Response as ModifyPoolPartitionSpectraS3Response,
)
from .operations.modify_pool_spectra_s3 import ModifyPoolSpectraS3Request as ModifyPoolSpectraS3Request
from .operations.modify_pool_spectra_s3 import ModifyPoolSpectraS3Response as ModifyPoolSpectraS3Response
from .operations.modify_s3_data_replication_rule_spectra_s3 import (
    ModifyS3DataReplicationRuleSpectraS3Request as ModifyS3DataReplicationRuleSpectraS3Request,
)
from .operations.modify_s3_data_replication_rule_spectra_s3 import (
    ModifyS3DataReplicationRuleSpectraS3Response as ModifyS3DataReplicationRuleSpectraS3Response,
)
from .operations.modify_s3_target_spectra_s3 import (
    ModifyS3TargetSpectraS3Request as ModifyS3TargetSpectraS3Request,
)
from .operations.modify_s3_target_spectra_s3 import (
    ModifyS3TargetSpectraS3Response as ModifyS3TargetSpectraS3Response,
)
from .operations.modify_storage_domain_member_spectra_s3 import (
    ModifyStorageDomainMemberSpectraS3Request as ModifyStorageDomainMemberSpectraS3Request,
)
from .operations.modify_storage_domain_member_spectra_s3 import (
    ModifyStorageDomainMemberSpectraS3Response as ModifyStorageDomainMemberSpectraS3Response,
)
from .operations.modify_storage_domain_spectra_s3 import (
    ModifyStorageDomainSpectraS3Request as ModifyStorageDomainSpectraS3Request,
)
from .operations.modify_storage_domain_spectra_s3 import (
    ModifyStorageDomainSpectraS3Response as ModifyStorageDomainSpectraS3Response,
)
from .operations.modify_tape_drive_spectra_s3 import (
    ModifyTapeDriveSpectraS3Request as ModifyTapeDriveSpectraS3Request,
)
from .operations.modify_tape_drive_spectra_s3 import (
    ModifyTapeDriveSpectraS3Response as ModifyTapeDriveSpectraS3Response,
)
from .operations.modify_tape_partition_spectra_s3 import (
    ModifyTapePartitionSpectraS3Request as ModifyTapePartitionSpectraS3Request,
)
from .operations.modify_tape_partition_spectra_s3 import (
    ModifyTapePartitionSpectraS3Response as ModifyTapePartitionSpectraS3Response,
)
from .operations.modify_tape_spectra_s3 import ModifyTapeSpectraS3Request as ModifyTapeSpectraS3Request
from .operations.modify_tape_spectra_s3 import ModifyTapeSpectraS3Response as ModifyTapeSpectraS3Response
from .operations.modify_user_spectra_s3 import ModifyUserSpectraS3Request as ModifyUserSpectraS3Request
from .operations.modify_user_spectra_s3 import ModifyUserSpectraS3Response as ModifyUserSpectraS3Response
from .operations.online_all_tapes_spectra_s3 import (
    OnlineAllTapesSpectraS3Request as OnlineAllTapesSpectraS3Request,
)
from .operations.online_all_tapes_spectra_s3 import (
    OnlineAllTapesSpectraS3Response as OnlineAllTapesSpectraS3Response,
)
from .operations.online_tape_spectra_s3 import OnlineTapeSpectraS3Request as OnlineTapeSpectraS3Request
from .operations.online_tape_spectra_s3 import OnlineTapeSpectraS3Response as OnlineTapeSpectraS3Response
from .operations.pair_back_registered_ds3_target_spectra_s3 import (
    PairBackRegisteredDs3TargetSpectraS3Request as PairBackRegisteredDs3TargetSpectraS3Request,
)
from .operations.pair_back_registered_ds3_target_spectra_s3 import (
    PairBackRegisteredDs3TargetSpectraS3Response as PairBackRegisteredDs3TargetSpectraS3Response,
)
from .operations.put_azure_data_replication_rule_spectra_s3 import (
    PutAzureDataReplicationRuleSpectraS3Request as PutAzureDataReplicationRuleSpectraS3Request,
)
from .operations.put_azure_data_replication_rule_spectra_s3 import (
    PutAzureDataReplicationRuleSpectraS3Response as PutAzureDataReplicationRuleSpectraS3Response,
)
from .operations.put_azure_target_bucket_name_spectra_s3 import (
    PutAzureTargetBucketNameSpectraS3Request as PutAzureTargetBucketNameSpectraS3Request,
)
from .operations.put_azure_target_bucket_name_spectra_s3 import (
    PutAzureTargetBucketNameSpectraS3Response as PutAzureTargetBucketNameSpectraS3Response,
)
from .operations.put_azure_target_failure_notification_registration_spectra_s3 import (
    PutAzureTargetFailureNotificationRegistrationSpectraS3Request as PutAzureTargetFailureNotificationRegistrationSpectraS3Request,
)
from .operations.put_azure_target_failure_notification_registration_spectra_s3 import (
    PutAzureTargetFailureNotificationRegistrationSpectraS3Response as PutAzureTargetFailureNotificationRegistrationSpectraS3Response,
)
from .operations.put_azure_target_read_preference_spectra_s3 import (
    PutAzureTargetReadPreferenceSpectraS3Request as PutAzureTargetReadPreferenceSpectraS3Request,
)
from .operations.put_azure_target_read_preference_spectra_s3 import (
    PutAzureTargetReadPreferenceSpectraS3Response as PutAzureTargetReadPreferenceSpectraS3Response,
)
from .operations.put_bucket import PutBucketRequest as PutBucketRequest
from .operations.put_bucket import PutBucketResponse as PutBucketResponse
from .operations.put_bucket_acl_for_group_spectra_s3 import (
    PutBucketAclForGroupSpectraS3Request as PutBucketAclForGroupSpectraS3Request,
)
from .operations.put_bucket_acl_for_group_spectra_s3 import (
    PutBucketAclForGroupSpectraS3Response as PutBucketAclForGroupSpectraS3Response,
)
from .operations.put_bucket_acl_for_user_spectra_s3 import (
    PutBucketAclForUserSpectraS3Request as PutBucketAclForUserSpectraS3Request,
)
from .operations.put_bucket_acl_for_user_spectra_s3 import (
    PutBucketAclForUserSpectraS3Response as PutBucketAclForUserSpectraS3Response,
)
from .operations.put_bucket_changes_notification_registration_spectra_s3 import (
    PutBucketChangesNotificationRegistrationSpectraS3Request as PutBucketChangesNotificationRegistrationSpectraS3Request,
)
from .operations.put_bucket_changes_notification_registration_spectra_s3 import (
    PutBucketChangesNotificationRegistrationSpectraS3Response as PutBucketChangesNotificationRegistrationSpectraS3Response,
)
from .operations.put_bucket_spectra_s3 import PutBucketSpectraS3Request as PutBucketSpectraS3Request
from .operations.put_bucket_spectra_s3 import PutBucketSpectraS3Response as PutBucketSpectraS3Response
from .operations.put_bulk_job_spectra_s3 import PutBulkJobSpectraS3Request as PutBulkJobSpectraS3Request
from .operations.put_bulk_job_spectra_s3 import PutBulkJobSpectraS3Response as PutBulkJobSpectraS3Response
from .operations.put_data_persistence_rule_spectra_s3 import (
    PutDataPersistenceRuleSpectraS3Request as PutDataPersistenceRuleSpectraS3Request,
)
from .operations.put_data_persistence_rule_spectra_s3 import (
    PutDataPersistenceRuleSpectraS3Response as PutDataPersistenceRuleSpectraS3Response,
)
from .operations.put_data_policy_acl_for_group_spectra_s3 import (
    PutDataPolicyAclForGroupSpectraS3Request as PutDataPolicyAclForGroupSpectraS3Request,
)
from .operations.put_data_policy_acl_for_group_spectra_s3 import (
    PutDataPolicyAclForGroupSpectraS3Response as PutDataPolicyAclForGroupSpectraS3Response,
)
from .operations.put_data_policy_acl_for_user_spectra_s3 import (
    PutDataPolicyAclForUserSpectraS3Request as PutDataPolicyAclForUserSpectraS3Request,
)
from .operations.put_data_policy_acl_for_user_spectra_s3 import (
    PutDataPolicyAclForUserSpectraS3Response as PutDataPolicyAclForUserSpectraS3Response,
)
from .operations.put_data_policy_spectra_s3 import (
    PutDataPolicySpectraS3Request as PutDataPolicySpectraS3Request,
)
from .operations.put_data_policy_spectra_s3 import (
    PutDataPolicySpectraS3Response as PutDataPolicySpectraS3Response,
)
from .operations.put_drive_dump_spectra_s3 import PutDriveDumpSpectraS3Request as PutDriveDumpSpectraS3Request
from .operations.put_drive_dump_spectra_s3 import (
    PutDriveDumpSpectraS3Response as PutDriveDumpSpectraS3Response,
)
from .operations.put_ds3_data_replication_rule_spectra_s3 import (
    PutDs3DataReplicationRuleSpectraS3Request as PutDs3DataReplicationRuleSpectraS3Request,
)
from .operations.put_ds3_data_replication_rule_spectra_s3 import (
    PutDs3DataReplicationRuleSpectraS3Response as PutDs3DataReplicationRuleSpectraS3Response,
)
from .operations.put_ds3_target_failure_notification_registration_spectra_s3 import (
    PutDs3TargetFailureNotificationRegistrationSpectraS3Request as PutDs3TargetFailureNotificationRegistrationSpectraS3Request,
)
from .operations.put_ds3_target_failure_notification_registration_spectra_s3 import (
    PutDs3TargetFailureNotificationRegistrationSpectraS3Response as PutDs3TargetFailureNotificationRegistrationSpectraS3Response,
)
from .operations.put_ds3_target_read_preference_spectra_s3 import (
    PutDs3TargetReadPreferenceSpectraS3Request as PutDs3TargetReadPreferenceSpectraS3Request,
)
from .operations.put_ds3_target_read_preference_spectra_s3 import (
    PutDs3TargetReadPreferenceSpectraS3Response as PutDs3TargetReadPreferenceSpectraS3Response,
)
from .operations.put_global_bucket_acl_for_group_spectra_s3 import (
    PutGlobalBucketAclForGroupSpectraS3Request as PutGlobalBucketAclForGroupSpectraS3Request,
)
from .operations.put_global_bucket_acl_for_group_spectra_s3 import (
    PutGlobalBucketAclForGroupSpectraS3Response as PutGlobalBucketAclForGroupSpectraS3Response,
)
from .operations.put_global_bucket_acl_for_user_spectra_s3 import (
    PutGlobalBucketAclForUserSpectraS3Request as PutGlobalBucketAclForUserSpectraS3Request,
)
from .operations.put_global_bucket_acl_for_user_spectra_s3 import (
    PutGlobalBucketAclForUserSpectraS3Response as PutGlobalBucketAclForUserSpectraS3Response,
)
from .operations.put_global_data_policy_acl_for_group_spectra_s3 import (
    PutGlobalDataPolicyAclForGroupSpectraS3Request as PutGlobalDataPolicyAclForGroupSpectraS3Request,
)
from .operations.put_global_data_policy_acl_for_group_spectra_s3 import (
    PutGlobalDataPolicyAclForGroupSpectraS3Response as PutGlobalDataPolicyAclForGroupSpectraS3Response,
)
from .operations.put_global_data_policy_acl_for_user_spectra_s3 import (
    PutGlobalDataPolicyAclForUserSpectraS3Request as PutGlobalDataPolicyAclForUserSpectraS3Request,
)
from .operations.put_global_data_policy_acl_for_user_spectra_s3 import (
    PutGlobalDataPolicyAclForUserSpectraS3Response as PutGlobalDataPolicyAclForUserSpectraS3Response,
)
from .operations.put_group_group_member_spectra_s3 import (
    PutGroupGroupMemberSpectraS3Request as PutGroupGroupMemberSpectraS3Request,
)
from .operations.put_group_group_member_spectra_s3 import (
    PutGroupGroupMemberSpectraS3Response as PutGroupGroupMemberSpectraS3Response,
)
from .operations.put_group_spectra_s3 import PutGroupSpectraS3Request as PutGroupSpectraS3Request
from .operations.put_group_spectra_s3 import PutGroupSpectraS3Response as PutGroupSpectraS3Response
from .operations.put_job_completed_notification_registration_spectra_s3 import (
    PutJobCompletedNotificationRegistrationSpectraS3Request as PutJobCompletedNotificationRegistrationSpectraS3Request,
)
from .operations.put_job_completed_notification_registration_spectra_s3 import (
    PutJobCompletedNotificationRegistrationSpectraS3Response as PutJobCompletedNotificationRegistrationSpectraS3Response,
)
from .operations.put_job_created_notification_registration_spectra_s3 import (
    PutJobCreatedNotificationRegistrationSpectraS3Request as PutJobCreatedNotificationRegistrationSpectraS3Request,
)
from .operations.put_job_created_notification_registration_spectra_s3 import (
    PutJobCreatedNotificationRegistrationSpectraS3Response as PutJobCreatedNotificationRegistrationSpectraS3Response,
)
from .operations.put_job_creation_failed_notification_registration_spectra_s3 import (
    PutJobCreationFailedNotificationRegistrationSpectraS3Request as PutJobCreationFailedNotificationRegistrationSpectraS3Request,
)
from .operations.put_job_creation_failed_notification_registration_spectra_s3 import (
    PutJobCreationFailedNotificationRegistrationSpectraS3Response as PutJobCreationFailedNotificationRegistrationSpectraS3Response,
)
from .operations.put_multi_part_upload_part import (
    PutMultiPartUploadPartRequest as PutMultiPartUploadPartRequest,
)
from .operations.put_multi_part_upload_part import (
    PutMultiPartUploadPartResponse as PutMultiPartUploadPartResponse,
)
from .operations.put_object import PutObjectRequest as PutObjectRequest
from .operations.put_object import PutObjectResponse as PutObjectResponse
from .operations.put_object_cached_notification_registration_spectra_s3 import (
    PutObjectCachedNotificationRegistrationSpectraS3Request as PutObjectCachedNotificationRegistrationSpectraS3Request,
)
from .operations.put_object_cached_notification_registration_spectra_s3 import (
    PutObjectCachedNotificationRegistrationSpectraS3Response as PutObjectCachedNotificationRegistrationSpectraS3Response,
)
from .operations.put_object_lost_notification_registration_spectra_s3 import (
    PutObjectLostNotificationRegistrationSpectraS3Request as PutObjectLostNotificationRegistrationSpectraS3Request,
)
from .operations.put_object_lost_notification_registration_spectra_s3 import (
    PutObjectLostNotificationRegistrationSpectraS3Response as PutObjectLostNotificationRegistrationSpectraS3Response,
)
from .operations.put_object_persisted_notification_registration_spectra_s3 import (
    PutObjectPersistedNotificationRegistrationSpectraS3Request as PutObjectPersistedNotificationRegistrationSpectraS3Request,
)
from .operations.put_object_persisted_notification_registration_spectra_s3 import (
    PutObjectPersistedNotificationRegistrationSpectraS3Response as PutObjectPersistedNotificationRegistrationSpectraS3Response,
)
from .operations.put_pool_failure_notification_registration_spectra_s3 import (
    PutPoolFailureNotificationRegistrationSpectraS3Request as PutPoolFailureNotificationRegistrationSpectraS3Request,
)
from .operations.put_pool_failure_notification_registration_spectra_s3 import (
    PutPoolFailureNotificationRegistrationSpectraS3Response as PutPoolFailureNotificationRegistrationSpectraS3Response,
)
from .operations.put_pool_partition_spectra_s3 import (
    PutPoolPartitionSpectraS3Request as PutPoolPartitionSpectraS3Request,
)
from .operations.put_pool_partition_spectra_s3 import (
    PutPoolPartitionSpectraS3Response as PutPoolPartitionSpectraS3Response,
)
from .operations.put_pool_storage_domain_member_spectra_s3 import (
    PutPoolStorageDomainMemberSpectraS3Request as PutPoolStorageDomainMemberSpectraS3Request,
)
from .operations.put_pool_storage_domain_member_spectra_s3 import (
    PutPoolStorageDomainMemberSpectraS3Response as PutPoolStorageDomainMemberSpectraS3Response,
)
from .operations.put_s3_data_replication_rule_spectra_s3 import (
    PutS3DataReplicationRuleSpectraS3Request as PutS3DataReplicationRuleSpectraS3Request,
)
from .operations.put_s3_data_replication_rule_spectra_s3 import (
    PutS3DataReplicationRuleSpectraS3Response as PutS3DataReplicationRuleSpectraS3Response,
)
from .operations.put_s3_target_bucket_name_spectra_s3 import (
    PutS3TargetBucketNameSpectraS3Request as PutS3TargetBucketNameSpectraS3Request,
)
from .operations.put_s3_target_bucket_name_spectra_s3 import (
    PutS3TargetBucketNameSpectraS3Response as PutS3TargetBucketNameSpectraS3Response,
)
from .operations.put_s3_target_failure_notification_registration_spectra_s3 import (
    PutS3TargetFailureNotificationRegistrationSpectraS3Request as PutS3TargetFailureNotificationRegistrationSpectraS3Request,
)
from .operations.put_s3_target_failure_notification_registration_spectra_s3 import (
    PutS3TargetFailureNotificationRegistrationSpectraS3Response as PutS3TargetFailureNotificationRegistrationSpectraS3Response,
)
from .operations.put_s3_target_read_preference_spectra_s3 import (
    PutS3TargetReadPreferenceSpectraS3Request as PutS3TargetReadPreferenceSpectraS3Request,
)
from .operations.put_s3_target_read_preference_spectra_s3 import (
    PutS3TargetReadPreferenceSpectraS3Response as PutS3TargetReadPreferenceSpectraS3Response,
)
from .operations.put_storage_domain_failure_notification_registration_spectra_s3 import (
    PutStorageDomainFailureNotificationRegistrationSpectraS3Request as PutStorageDomainFailureNotificationRegistrationSpectraS3Request,
)
from .operations.put_storage_domain_failure_notification_registration_spectra_s3 import (
    PutStorageDomainFailureNotificationRegistrationSpectraS3Response as PutStorageDomainFailureNotificationRegistrationSpectraS3Response,
)
from .operations.put_storage_domain_spectra_s3 import (
    PutStorageDomainSpectraS3Request as PutStorageDomainSpectraS3Request,
)
from .operations.put_storage_domain_spectra_s3 import (
    PutStorageDomainSpectraS3Response as PutStorageDomainSpectraS3Response,
)
from .operations.put_system_failure_notification_registration_spectra_s3 import (
    PutSystemFailureNotificationRegistrationSpectraS3Request as PutSystemFailureNotificationRegistrationSpectraS3Request,
)
from .operations.put_system_failure_notification_registration_spectra_s3 import (
    PutSystemFailureNotificationRegistrationSpectraS3Response as PutSystemFailureNotificationRegistrationSpectraS3Response,
)
from .operations.put_tape_density_directive_spectra_s3 import (
    PutTapeDensityDirectiveSpectraS3Request as PutTapeDensityDirectiveSpectraS3Request,
)
from .operations.put_tape_density_directive_spectra_s3 import (
    PutTapeDensityDirectiveSpectraS3Response as PutTapeDensityDirectiveSpectraS3Response,
)
from .operations.put_tape_failure_notification_registration_spectra_s3 import (
    PutTapeFailureNotificationRegistrationSpectraS3Request as PutTapeFailureNotificationRegistrationSpectraS3Request,
)
from .operations.put_tape_failure_notification_registration_spectra_s3 import (
    PutTapeFailureNotificationRegistrationSpectraS3Response as PutTapeFailureNotificationRegistrationSpectraS3Response,
)
from .operations.put_tape_partition_failure_notification_registration_spectra_s3 import (
    PutTapePartitionFailureNotificationRegistrationSpectraS3Request as PutTapePartitionFailureNotificationRegistrationSpectraS3Request,
)
from .operations.put_tape_partition_failure_notification_registration_spectra_s3 import (
    PutTapePartitionFailureNotificationRegistrationSpectraS3Response as PutTapePartitionFailureNotificationRegistrationSpectraS3Response,
)
from .operations.put_tape_storage_domain_member_spectra_s3 import (
    PutTapeStorageDomainMemberSpectraS3Request as PutTapeStorageDomainMemberSpectraS3Request,
)
from .operations.put_tape_storage_domain_member_spectra_s3 import (
    PutTapeStorageDomainMemberSpectraS3Response as PutTapeStorageDomainMemberSpectraS3Response,
)
from .operations.put_user_group_member_spectra_s3 import (
    PutUserGroupMemberSpectraS3Request as PutUserGroupMemberSpectraS3Request,
)
from .operations.put_user_group_member_spectra_s3 import (
    PutUserGroupMemberSpectraS3Response as PutUserGroupMemberSpectraS3Response,
)
from .operations.raw_import_all_tapes_spectra_s3 import (
    RawImportAllTapesSpectraS3Request as RawImportAllTapesSpectraS3Request,
)
from .operations.raw_import_all_tapes_spectra_s3 import (
    RawImportAllTapesSpectraS3Response as RawImportAllTapesSpectraS3Response,
)
from .operations.raw_import_tape_spectra_s3 import (
    RawImportTapeSpectraS3Request as RawImportTapeSpectraS3Request,
)
from .operations.raw_import_tape_spectra_s3 import (
    RawImportTapeSpectraS3Response as RawImportTapeSpectraS3Response,
)
from .operations.regenerate_user_secret_key_spectra_s3 import (
    RegenerateUserSecretKeySpectraS3Request as RegenerateUserSecretKeySpectraS3Request,
)
from .operations.regenerate_user_secret_key_spectra_s3 import (
    RegenerateUserSecretKeySpectraS3Response as RegenerateUserSecretKeySpectraS3Response,
)
from .operations.register_azure_target_spectra_s3 import (
    RegisterAzureTargetSpectraS3Request as RegisterAzureTargetSpectraS3Request,
)
from .operations.register_azure_target_spectra_s3 import (
    RegisterAzureTargetSpectraS3Response as RegisterAzureTargetSpectraS3Response,
)
from .operations.register_ds3_target_spectra_s3 import (
    RegisterDs3TargetSpectraS3Request as RegisterDs3TargetSpectraS3Request,
)
from .operations.register_ds3_target_spectra_s3 import (
    RegisterDs3TargetSpectraS3Response as RegisterDs3TargetSpectraS3Response,
)
from .operations.register_s3_target_spectra_s3 import (
    RegisterS3TargetSpectraS3Request as RegisterS3TargetSpectraS3Request,
)
from .operations.register_s3_target_spectra_s3 import (
    RegisterS3TargetSpectraS3Response as RegisterS3TargetSpectraS3Response,
)
from .operations.replicate_put_job_spectra_s3 import (
    ReplicatePutJobSpectraS3Request as ReplicatePutJobSpectraS3Request,
)
from .operations.replicate_put_job_spectra_s3 import (
    ReplicatePutJobSpectraS3Response as ReplicatePutJobSpectraS3Response,
)
from .operations.reset_instance_identifier_spectra_s3 import (
    ResetInstanceIdentifierSpectraS3Request as ResetInstanceIdentifierSpectraS3Request,
)
from .operations.reset_instance_identifier_spectra_s3 import (
    ResetInstanceIdentifierSpectraS3Response as ResetInstanceIdentifierSpectraS3Response,
)
from .operations.stage_objects_job_spectra_s3 import (
    StageObjectsJobSpectraS3Request as StageObjectsJobSpectraS3Request,
)
from .operations.stage_objects_job_spectra_s3 import (
    StageObjectsJobSpectraS3Response as StageObjectsJobSpectraS3Response,
)
from .operations.test_tape_drive_spectra_s3 import (
    TestTapeDriveSpectraS3Request as TestTapeDriveSpectraS3Request,
)
from .operations.test_tape_drive_spectra_s3 import (
    TestTapeDriveSpectraS3Response as TestTapeDriveSpectraS3Response,
)
from .operations.truncate_active_job_spectra_s3 import (
    TruncateActiveJobSpectraS3Request as TruncateActiveJobSpectraS3Request,
)
from .operations.truncate_active_job_spectra_s3 import (
    TruncateActiveJobSpectraS3Response as TruncateActiveJobSpectraS3Response,
)
from .operations.truncate_all_active_jobs_spectra_s3 import (
    TruncateAllActiveJobsSpectraS3Request as TruncateAllActiveJobsSpectraS3Request,
)
from .operations.truncate_all_active_jobs_spectra_s3 import (
    TruncateAllActiveJobsSpectraS3Response as TruncateAllActiveJobsSpectraS3Response,
)
from .operations.truncate_all_jobs_spectra_s3 import (
    TruncateAllJobsSpectraS3Request as TruncateAllJobsSpectraS3Request,
)
from .operations.truncate_all_jobs_spectra_s3 import (
    TruncateAllJobsSpectraS3Response as TruncateAllJobsSpectraS3Response,
)
from .operations.truncate_job_spectra_s3 import TruncateJobSpectraS3Request as TruncateJobSpectraS3Request
from .operations.truncate_job_spectra_s3 import TruncateJobSpectraS3Response as TruncateJobSpectraS3Response
from .operations.undelete_object_spectra_s3 import (
    UndeleteObjectSpectraS3Request as UndeleteObjectSpectraS3Request,
)
from .operations.undelete_object_spectra_s3 import (
    UndeleteObjectSpectraS3Response as UndeleteObjectSpectraS3Response,
)
from .operations.verify_all_pools_spectra_s3 import (
    VerifyAllPoolsSpectraS3Request as VerifyAllPoolsSpectraS3Request,
)
from .operations.verify_all_pools_spectra_s3 import (
    VerifyAllPoolsSpectraS3Response as VerifyAllPoolsSpectraS3Response,
)
from .operations.verify_all_tapes_spectra_s3 import (
    VerifyAllTapesSpectraS3Request as VerifyAllTapesSpectraS3Request,
)
from .operations.verify_all_tapes_spectra_s3 import (
    VerifyAllTapesSpectraS3Response as VerifyAllTapesSpectraS3Response,
)
from .operations.verify_azure_target_spectra_s3 import (
    VerifyAzureTargetSpectraS3Request as VerifyAzureTargetSpectraS3Request,
)
from .operations.verify_azure_target_spectra_s3 import (
    VerifyAzureTargetSpectraS3Response as VerifyAzureTargetSpectraS3Response,
)
from .operations.verify_bulk_job_spectra_s3 import (
    VerifyBulkJobSpectraS3Request as VerifyBulkJobSpectraS3Request,
)
from .operations.verify_bulk_job_spectra_s3 import (
    VerifyBulkJobSpectraS3Response as VerifyBulkJobSpectraS3Response,
)
from .operations.verify_ds3_target_spectra_s3 import (
    VerifyDs3TargetSpectraS3Request as VerifyDs3TargetSpectraS3Request,
)
from .operations.verify_ds3_target_spectra_s3 import (
    VerifyDs3TargetSpectraS3Response as VerifyDs3TargetSpectraS3Response,
)
from .operations.verify_physical_placement_for_objects_spectra_s3 import (
    VerifyPhysicalPlacementForObjectsSpectraS3Request as VerifyPhysicalPlacementForObjectsSpectraS3Request,
)
from .operations.verify_physical_placement_for_objects_spectra_s3 import (
    VerifyPhysicalPlacementForObjectsSpectraS3Response as VerifyPhysicalPlacementForObjectsSpectraS3Response,
)
from .operations.verify_physical_placement_for_objects_with_full_details_spectra_s3 import (
    VerifyPhysicalPlacementForObjectsWithFullDetailsSpectraS3Request as VerifyPhysicalPlacementForObjectsWithFullDetailsSpectraS3Request,
)
from .operations.verify_physical_placement_for_objects_with_full_details_spectra_s3 import (
    VerifyPhysicalPlacementForObjectsWithFullDetailsSpectraS3Response as VerifyPhysicalPlacementForObjectsWithFullDetailsSpectraS3Response,
)
from .operations.verify_pool_spectra_s3 import VerifyPoolSpectraS3Request as VerifyPoolSpectraS3Request
from .operations.verify_pool_spectra_s3 import VerifyPoolSpectraS3Response as VerifyPoolSpectraS3Response
from .operations.verify_s3_target_spectra_s3 import (
    VerifyS3TargetSpectraS3Request as VerifyS3TargetSpectraS3Request,
)
from .operations.verify_s3_target_spectra_s3 import (
    VerifyS3TargetSpectraS3Response as VerifyS3TargetSpectraS3Response,
)
from .operations.verify_safe_to_create_put_job_spectra_s3 import (
    VerifySafeToCreatePutJobSpectraS3Request as VerifySafeToCreatePutJobSpectraS3Request,
)
from .operations.verify_safe_to_create_put_job_spectra_s3 import (
    VerifySafeToCreatePutJobSpectraS3Response as VerifySafeToCreatePutJobSpectraS3Response,
)
from .operations.verify_system_health_spectra_s3 import (
    VerifySystemHealthSpectraS3Request as VerifySystemHealthSpectraS3Request,
)
from .operations.verify_system_health_spectra_s3 import (
    VerifySystemHealthSpectraS3Response as VerifySystemHealthSpectraS3Response,
)
from .operations.verify_tape_spectra_s3 import VerifyTapeSpectraS3Request as VerifyTapeSpectraS3Request
from .operations.verify_tape_spectra_s3 import VerifyTapeSpectraS3Response as VerifyTapeSpectraS3Response
from .operations.verify_user_is_member_of_group_spectra_s3 import (
    VerifyUserIsMemberOfGroupSpectraS3Request as VerifyUserIsMemberOfGroupSpectraS3Request,
)
from .operations.verify_user_is_member_of_group_spectra_s3 import (
    VerifyUserIsMemberOfGroupSpectraS3Response as VerifyUserIsMemberOfGroupSpectraS3Response,
)
