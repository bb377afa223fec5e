// The library needs one source file of its own; its content is the compiled-in resources.
