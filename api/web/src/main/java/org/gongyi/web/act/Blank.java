package org.gongyi.web.act;

/// One blank of an act: a component of its record.
///
/// @param required whether an act without it is malformed; a list left out is an empty one
public record Blank(String name, boolean required, Shape shape) {}
