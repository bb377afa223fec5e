#pragma once
#include <QHashFunctions>
#include <compare>
#include <cstdint>

namespace pindesk {

/// A number that cannot be mistaken for another kind of number.
template <class Tag, class Number = std::int64_t>
class StrongId {
public:
    constexpr StrongId() = default;
    constexpr explicit StrongId(Number value)
        : m_value(value) {}
    [[nodiscard]] constexpr Number value() const { return m_value; }
    constexpr auto operator<=>(const StrongId&) const = default;
    friend std::size_t qHash(StrongId id, std::size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    Number m_value{};
};

using AccountId = StrongId<struct AccountIdTag>;
using StaffId = StrongId<struct StaffIdTag>;
using MessageId = StrongId<struct MessageIdTag>;
using ApprovalId = StrongId<struct ApprovalIdTag>;
using BatchId = StrongId<struct BatchIdTag>; ///< initial PINs that go out in one file
using RunId = StrongId<struct RunIdTag>;
using WriterId = StrongId<struct WriterIdTag>; ///< one signed-in session of one process: one audit chain
using KeyId = StrongId<struct KeyIdTag, std::uint32_t>;

} // namespace pindesk
