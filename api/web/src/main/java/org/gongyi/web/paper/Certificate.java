package org.gongyi.web.paper;

/// 当选证书: what whoever won a seat is given.
///
/// @param office the body, by its full name
/// @param until last day of the term
/// @param signer who issues it
/// @param code of the record, in groups of four; `address` leads to its check
record Certificate(
        String place,
        String heading,
        String name,
        String office,
        String post,
        String day,
        String until,
        String reference,
        String signer,
        String code,
        String address) {}
