package org.gongyi.web.paper;

/// By what is noted that somebody stood before a paper: it is printed on what hangs and told on no page.
///
/// @param code in two groups of five
/// @param address that leads to the form with the code in it
public record Seen(String code, String address) {

    /// @return a `data:` address
    public String picture() {
        return QrPicture.of(address);
    }
}
