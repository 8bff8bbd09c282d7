package org.gongyi.contract.estate;

import java.math.BigDecimal;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.Require;

/// An area of floor in square metres, exact to two places. Written as a decimal with both places: `89.35`, `120.00`.
public record Area(String value) {

    /// What may be written: at most two places, never a sign.
    public static final String FORM = "\\d{1,8}(\\.\\d{1,2})?";

    public static final Area NONE = ofHundredths(0);

    /// Places that are left out are zeros: `120` is `120.00`.
    ///
    /// @throws Malformed where it is no such decimal
    public Area {
        value = new BigDecimal(Require.matches("area", value, FORM)).setScale(2).toPlainString();
    }

    public static Area ofHundredths(long hundredths) {
        return new Area(BigDecimal.valueOf(hundredths, 2).toPlainString());
    }

    /// In hundredths of a square metre, so that it is added and compared in whole numbers.
    public long hundredths() {
        return new BigDecimal(value).unscaledValue().longValueExact();
    }

    public Area plus(Area other) {
        return ofHundredths(hundredths() + other.hundredths());
    }

    @Override
    public String toString() {
        return value;
    }
}
