package org.gongyi.app.sheet;

import java.io.IOException;
import org.gongyi.web.sheet.SheetFault;
import org.gongyi.web.sheet.SheetFault.Reason;

/// Reading ends here. Thrown from below an XML parser or a decompressor, where no value can be
/// returned; the reader answers with its fault.
final class Unfit extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient SheetFault fault;

    Unfit(SheetFault fault) {
        super(fault.reason().name());
        this.fault = fault;
    }

    Unfit(Reason reason, long limit) {
        this(SheetFault.ofFile(reason, "", limit));
    }

    SheetFault fault() {
        return fault;
    }
}
