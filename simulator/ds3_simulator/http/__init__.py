"""HTTP/1.1 over plain sockets: bodies are streamed, request targets are left as they came."""
