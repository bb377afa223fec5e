#pragma once
#include "core/crypto/sealing.h"
#include "core/directory/directoryrow.h"
#include "core/directory/personaldata.h"
#include <array>
#include <string_view>

namespace pindesk::directory {

/// Many rows of an extract in little memory, one after the other: they go from one thread to another, and a
/// processor reads what lies in order many times faster than strings that lie anywhere.
class PackedRows {
public:
    /// The texts of a row, in the order of their columns in directory_account.
    enum Text : std::size_t {
        LocationId,
        CustomerId,
        FirstName,
        LastName,
        Organization,
        ServiceAddress,
        City,
        State,
        PostalCode,
        Country,
        Status,
        Email,
        Language,
        Extra,
    };
    static constexpr std::size_t textCount = 14;
    static constexpr std::size_t sealedSize = personalDataSize + crypto::Sealer::overhead;

    struct Row {
        enum class Personal : std::uint8_t { None, Plain, Sealed };

        qint64 line = 0;
        std::int64_t hash = 0;   ///< see rowHash
        std::uint32_t bytes = 0; ///< where its texts begin
        std::uint32_t sizes = 0;
        std::uint32_t phones = 0;
        MustChangePin mustChangePin = MustChangePin::Unknown;
        Personal personal = Personal::None;
        std::array<unsigned char, sealedSize> personalData; ///< sealed, or first the plaintext
    };
    using Texts = std::array<std::string_view, textCount>;

    void clear();
    /// Takes the row; its personal items are wiped.
    void add(DirectoryRow& row, std::int64_t hash);
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] Row& operator[](std::size_t row) { return m_rows[row]; }
    [[nodiscard]] const Row& operator[](std::size_t row) const { return m_rows[row]; }

    [[nodiscard]] Texts texts(std::size_t row) const;
    /// Less, equal or greater by account number.
    [[nodiscard]] int compare(std::size_t a, std::size_t b) const {
        const int order = locationId(a).compare(locationId(b));
        return order != 0 ? order : customerId(a).compare(customerId(b));
    }
    [[nodiscard]] AccountNumber number(std::size_t row) const;
    /// Calls `use(std::string_view kind, std::string_view digits)` for each telephone number.
    template <class Use>
    void forEachPhone(std::size_t row, Use&& use) const {
        std::size_t at = m_rows[row].bytes;
        const std::uint32_t* size = &m_sizes[m_rows[row].sizes];
        for (std::size_t i = 0; i < textCount; ++i)
            at += *size++;
        for (std::uint32_t i = 0; i < m_rows[row].phones; ++i, size += 2) {
            use(piece(at, size[0]), piece(at + size[0], size[1]));
            at += std::size_t{size[0]} + size[1];
        }
    }
    /// The row again, without what is personal.
    void unpack(std::size_t row, DirectoryRow& to) const;

private:
    [[nodiscard]] std::string_view locationId(std::size_t row) const {
        return piece(m_rows[row].bytes, m_sizes[m_rows[row].sizes]);
    }
    [[nodiscard]] std::string_view customerId(std::size_t row) const {
        const std::uint32_t* size = &m_sizes[m_rows[row].sizes];
        return piece(std::size_t{m_rows[row].bytes} + size[0], size[1]);
    }
    [[nodiscard]] std::string_view piece(std::size_t at, std::size_t size) const {
        return {m_bytes.data() + at, size};
    }
    void append(std::string_view text);

    std::vector<Row> m_rows;
    std::vector<std::uint32_t> m_sizes; ///< of each row: its texts, then kind and digits of each number
    std::string m_bytes;
};

} // namespace pindesk::directory
