#include "core/directory/rowpreparer.h"

namespace pindesk::directory {

Result<void> RowPreparer::prepare(ImportBatch& batch, std::size_t index, const DirectoryRow& row,
                                  StageTimer* timer) {
    makeSearchKeys(row, m_keys);
    batch.keys.add(static_cast<std::uint32_t>(index), row, m_keys);
    lap(timer, ImportStage::Keys);
    PINDESK_CHECK(seal(batch.rows[index], row.account));
    lap(timer, ImportStage::Seal);
    return {};
}

Result<void> RowPreparer::seal(PackedRows::Row& packed, const AccountNumber& account) {
    if (packed.personal != PackedRows::Row::Personal::Plain)
        return {};
    std::array<unsigned char, personalDataSize> plain;
    std::copy_n(packed.personalData.begin(), plain.size(), plain.begin());
    auto sealed = m_sealer.sealInto(crypto::personalContext(account),
                                    QByteArrayView(plain.data(), static_cast<qsizetype>(plain.size())),
                                    packed.personalData);
    wipe(plain.data(), plain.size());
    packed.personal = PackedRows::Row::Personal::Sealed;
    return sealed;
}

} // namespace pindesk::directory
