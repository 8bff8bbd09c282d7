package org.gongyi.web.access;

/// The account behind a request, as far as a page may show it. Templates have it as `caller` where somebody signed in.
///
/// @param administrator keeps accounts, and records nothing
public record Caller(String login, String name, boolean administrator) {

    /// Name of the model attribute.
    public static final String NAME = "caller";
}
