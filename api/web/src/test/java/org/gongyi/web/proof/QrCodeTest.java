package org.gongyi.web.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");

    @Test
    void what_is_drawn_reads_as_what_was_meant_and_has_its_quiet_zone() throws Exception {
        var address = "https://gongyi.panzhihua.gov.cn/verify?code=31337-0019-1149-5766";
        var code = QrCode.of(address);
        assertThat(new Decoder().decode(drawn(code)).getText()).isEqualTo(address);
        assertThat(code.size()).isEqualTo(37 + 8);
    }

    /// The modules without the quiet zone, in which nothing may be drawn.
    private static BitMatrix drawn(QrCode code) {
        var modules = new BitMatrix(code.size() - 8);
        var run = RUN.matcher(code.path());
        while (run.find())
            modules.setRegion(number(run.group(1)) - 4, number(run.group(2)) - 4, number(run.group(3)), 1);
        assertThat(run.replaceAll("")).isEmpty();
        return modules;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
