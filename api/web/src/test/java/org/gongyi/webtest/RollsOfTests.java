package org.gongyi.webtest;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.IdNumber;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.estate.EstateId;
import org.gongyi.contract.roll.RollTotals;
import org.gongyi.web.owners.OwnerBook;
import org.gongyi.web.roll.Identities;
import org.gongyi.web.roll.RollBook;
import org.gongyi.web.sheet.HeldSheets;
import org.gongyi.web.sheet.Layout;
import org.gongyi.web.sheet.SheetFault;
import org.gongyi.web.sheet.SheetFault.Reason;
import org.gongyi.web.sheet.SheetRead;
import org.gongyi.web.sheet.Spreadsheets;
import org.gongyi.web.sheet.Table;

/// No roll is kept, and no sheet can be read.
public final class RollsOfTests implements RollBook, Identities, HeldSheets, Spreadsheets, OwnerBook {

    @Override
    public byte[] filled(Layout layout, List<List<String>> rows) {
        return template(layout);
    }

    @Override
    public boolean isKept(ElectionId election) {
        return false;
    }

    @Override
    public Optional<Totals> totals(ElectionId election) {
        return Optional.empty();
    }

    @Override
    public Optional<RollTotals> byGround(ElectionId election) {
        return Optional.empty();
    }

    @Override
    public Optional<Voter> numbered(ElectionId election, int number) {
        return Optional.empty();
    }

    @Override
    public List<Voter> named(ElectionId election, String fullName) {
        return List.of();
    }

    @Override
    public List<Voter> persons(ElectionId election, Collection<PersonId> persons) {
        return List.of();
    }

    @Override
    public Optional<Voter> withIdNumber(ElectionId election, IdNumber idNumber) {
        return Optional.empty();
    }

    @Override
    public List<Voter> between(ElectionId election, int first, int last) {
        return List.of();
    }

    @Override
    public List<Card> cards(ElectionId election, int first, int last) {
        return List.of();
    }

    @Override
    public void noteRead(ElectionId election, List<Card> cards) {
        if (!cards.isEmpty()) throw new AssertionError("there are no cards");
    }

    @Override
    public Identity of(CommunityCode community, IdNumber number) {
        return new Identity(new PersonId("p-somebody"), "0".repeat(64));
    }

    @Override
    public List<Owner> owners(EstateId estate) {
        return List.of();
    }

    @Override
    public void noteRead(EstateId estate) {}

    @Override
    public Identity ofOtherPapers(CommunityCode community, String papers) {
        return new Identity(new PersonId("p-someunit"), "1".repeat(64));
    }

    @Override
    public String hold(Table sheet, PersonId by) {
        return "held";
    }

    @Override
    public Optional<Table> find(String name, PersonId by) {
        return Optional.empty();
    }

    @Override
    public void letGo(String name) {}

    @Override
    public SheetRead read(byte[] file, Layout layout) {
        return new SheetRead.Wrong(List.of(SheetFault.ofFile(Reason.EMPTY, "", 0)), 1);
    }

    @Override
    public byte[] template(Layout layout) {
        return new byte[] {1};
    }
}
