package org.gongyi.command.cadre;

import java.time.LocalDate;
import org.gongyi.contract.cadre.Scheme;

/// A meeting that rates somebody by a scheme.
public record Meeting(LocalDate day, Scheme scheme) {}
