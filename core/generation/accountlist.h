#pragma once
#include "core/base/ids.h"
#include <QByteArray>
#include <vector>

namespace pindesk::generation {

/// Accounts in key order, their numbers in one piece of memory: a byte array for each would cost more than
/// the rows themselves.
class AccountList {
public:
    void reserve(std::size_t accounts) { m_rows.reserve(accounts); }
    void add(AccountId id, QByteArrayView location, QByteArrayView customer) {
        m_rows.push_back({id, static_cast<std::uint32_t>(m_text.size()),
                          static_cast<std::uint32_t>(location.size()),
                          static_cast<std::uint32_t>(customer.size())});
        m_text.append(location).append(customer);
    }

    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] AccountId id(std::size_t i) const { return m_rows[i].id; }
    [[nodiscard]] QByteArrayView location(std::size_t i) const {
        return QByteArrayView(m_text).sliced(m_rows[i].at, m_rows[i].locationSize);
    }
    [[nodiscard]] QByteArrayView customer(std::size_t i) const {
        return QByteArrayView(m_text).sliced(m_rows[i].at + m_rows[i].locationSize, m_rows[i].customerSize);
    }

private:
    struct Row {
        AccountId id;
        std::uint32_t at;
        std::uint32_t locationSize;
        std::uint32_t customerSize;
    };
    std::vector<Row> m_rows;
    QByteArray m_text;
};

} // namespace pindesk::generation
