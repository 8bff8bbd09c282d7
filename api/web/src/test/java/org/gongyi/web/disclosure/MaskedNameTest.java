package org.gongyi.web.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongyi.contract.disclosure.Beneficiary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whoever received relief is shown by a family name and stars, and never by more.
class MaskedNameTest {

    @ParameterizedTest
    @CsvSource({"张三, 张*", "张小明, 张**", "欧阳明, 欧阳*", "欧阳, 欧*", "曲比阿支, 曲比**", "阿依古丽·买买提, 阿*******", "李*, 李*", "李○明, 李○明"})
    void a_whole_name_is_masked_and_a_masked_one_is_left(String name, String masked) {
        assertThat(MaskedName.of(name)).isEqualTo(masked).matches(Beneficiary.NAME);
    }

    @ParameterizedTest
    @CsvSource({"王", "Smith", "510421199001010019"})
    void what_is_no_name_stays_and_is_refused_where_it_is_judged(String text) {
        assertThat(MaskedName.of(text)).isEqualTo(text).doesNotMatch(Beneficiary.NAME);
    }
}
