package org.gongyi.contract.estate;

/// What owners weigh: their exclusive area (专有部分面积) and their number (业主人数). A decision counts both
/// (民法典 第二百七十八条第二款).
public record Weight(Area area, int owners) {

    public static final Weight NONE = new Weight(Area.NONE, 0);

    public Weight plus(Weight other) {
        return new Weight(area.plus(other.area), owners + other.owners);
    }
}
