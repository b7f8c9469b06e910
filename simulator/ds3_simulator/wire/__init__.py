"""How things are written on the wire: targets, arguments, XML, checksums, ranges."""
