"""Resources that are mostly data, for which the contract says nearly everything."""
