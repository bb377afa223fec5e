#include "core/directory/infixtable.h"

namespace pindesk::directory {

std::array<storage::Value, 5> storedInfixTexts(const DirectoryRow& row, const SearchKeys& keys) {
    InfixTexts texts;
    makeInfixTexts(row, keys, texts);
    const auto value = [](const std::string& text) {
        return storage::Value(storage::Utf8{QByteArray::fromStdString(text)});
    };
    return {value(texts.number), value(texts.name), value(texts.address), value(texts.phone),
            value(texts.email)};
}

Result<void> InfixWriter::add(AccountId account, const DirectoryRow& row) {
    using Type = storage::BulkColumn::Type;
    if (!m_writer) {
        PINDESK_TRY(m_writer, m_transaction->bulkWriter("directory_infix", {{"rowid", Type::Bigint},
                                                                            {"number", Type::Text},
                                                                            {"name", Type::Text},
                                                                            {"address", Type::Text},
                                                                            {"phone", Type::Text},
                                                                            {"email", Type::Text}}));
    }
    makeSearchKeys(row, m_keys);
    makeInfixTexts(row, m_keys, m_texts);
    m_writer->add(account.value());
    for (const std::string* const text :
         {&m_texts.number, &m_texts.name, &m_texts.address, &m_texts.phone, &m_texts.email})
        m_writer->addText(QByteArrayView(text->data(), static_cast<qsizetype>(text->size())));
    return m_writer->endRow();
}

Result<void> InfixWriter::finish() {
    return m_writer ? m_writer->finish() : Result<void>();
}

} // namespace pindesk::directory
