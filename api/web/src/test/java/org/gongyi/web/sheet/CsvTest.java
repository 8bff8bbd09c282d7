package org.gongyi.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void excel_and_wps_read_it_as_utf_8_and_every_cell_as_it_was() {
        assertThat(Csv.of(List.of(List.of("姓名", "说明"), List.of("张三", "一,\"二\"\n三"))))
                .isEqualTo("\uFEFF\"姓名\",\"说明\"\r\n\"张三\",\"一,\"\"二\"\"\n三\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1", "\r=1", "=1\n2", "-", "-1.", "-1e3"})
    void a_text_that_would_be_a_formula_stays_a_text(String text) {
        assertThat(Csv.of(List.of(List.of(text)))).isEqualTo("\uFEFF\"'" + text + "\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-12", "-1234.50", "12", "1-1", "a=b"})
    void a_negative_amount_stays_a_number(String text) {
        assertThat(Csv.of(List.of(List.of(text)))).isEqualTo("\uFEFF\"" + text + "\"\r\n");
    }
}
