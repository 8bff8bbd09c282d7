package org.gongyi.app.files;

/// Somebody was given a picture as it was handed in, with all that stands in it.
public record OriginalRead(String digest) {}
