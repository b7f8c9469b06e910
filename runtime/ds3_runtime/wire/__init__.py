"""HTTP/1.1 over sockets: heads, bodies, connections, proxies and TLS, written by hand to load and do little."""
