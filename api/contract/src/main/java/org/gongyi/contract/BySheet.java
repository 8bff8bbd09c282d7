package org.gongyi.contract;

/// An act that is read from a sheet somebody hands in: a form asks for the file, and no body of a request holds it.
public interface BySheet {}
