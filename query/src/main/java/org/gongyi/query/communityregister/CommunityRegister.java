package org.gongyi.query.communityregister;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.CommunityEvent.CommunityRegistered;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.query.projection.Entries;
import org.gongyi.query.projection.Projection;
import org.gongyi.query.projection.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps every community as its register stands now.
public final class CommunityRegister implements Projection {

    static final String NAME = "community-register";

    private final Sheet<RegisterPage> sheet;

    public CommunityRegister(JdbcClient db) {
        this.sheet = sheet(db);
    }

    static Sheet<RegisterPage> sheet(JdbcClient db) {
        return new Sheet<>(db, "community_register", RegisterPage.class, "code");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void take(List<Entry<?>> entries) {
        var mine = Entries.of(CommunityEvent.class, entries);
        var pages = new HashMap<String, RegisterPage>();
        sheet.load(
                        "code",
                        mine.stream()
                                .map(entry -> entry.event().subject())
                                .distinct()
                                .toList())
                .forEach(page -> pages.put(page.code(), page));
        mine.forEach(entry -> fold(pages, entry));
        sheet.store(pages.values());
    }

    private static void fold(Map<String, RegisterPage> pages, Entry<CommunityEvent> entry) {
        var page = pages.get(entry.event().subject());
        if (page == null && entry.event() instanceof CommunityRegistered registered)
            pages.put(registered.subject(), RegisterPage.opened(registered));
        else if (page == null) throw new IllegalStateException("no community before " + entry);
        else pages.put(page.code(), page.after(entry.event()));
    }

    @Override
    public void forget() {
        sheet.forget();
    }
}
