package org.gongyi.command.roster;

import java.time.LocalDate;

public record Representatives(int number, int women, LocalDate until) {}
