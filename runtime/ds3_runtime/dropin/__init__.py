"""For scripts written for the SDK that came before: the same names and shapes, on the typed client.

Data come from the contract: generated code says which operations and models there are, and hands over its typed
requests and models, which know the rest.
"""
