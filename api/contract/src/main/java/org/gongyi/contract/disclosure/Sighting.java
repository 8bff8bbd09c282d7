package org.gongyi.contract.disclosure;

/// How somebody showed to have stood before the board.
public enum Sighting {
    /// 现场照片
    PHOTOGRAPH,
    /// 扫描公开栏二维码
    QR_CODE
}
