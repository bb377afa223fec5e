#include "core/directory/rowhash.h"
#include "core/crypto/digest.h"
#include <gtest/gtest.h>
#include <set>

namespace pindesk::directory {

class RowHashTest : public testing::Test {
protected:
    std::uint64_t hashOf(const DirectoryRow& row) { return rowHash(row, m_keyed, m_scratch); }

    crypto::HmacSha256 m_hmac{Secret(QByteArrayView("a key of this test"))};
    KeyedHash m_keyed = [this](QByteArrayView bytes) {
        std::uint64_t hash = 0;
        std::memcpy(&hash, m_hmac.of({bytes}).constData(), sizeof hash);
        return hash;
    };
    std::string m_scratch;
};

TEST_F(RowHashTest, seesEveryChange) {
    DirectoryRow row;
    row.account = {"1", "2"};
    const std::uint64_t plain = hashOf(row);
    row.line = 99;
    EXPECT_EQ(hashOf(row), plain);

    std::set<std::uint64_t> hashes{plain};
    std::size_t changes = 1;
    for (std::string DirectoryRow::*const member :
         {&DirectoryRow::firstName, &DirectoryRow::lastName, &DirectoryRow::organization,
          &DirectoryRow::serviceAddress, &DirectoryRow::city, &DirectoryRow::state, &DirectoryRow::postalCode,
          &DirectoryRow::country, &DirectoryRow::status, &DirectoryRow::email, &DirectoryRow::language,
          &DirectoryRow::extra, &DirectoryRow::birthDate, &DirectoryRow::ssnLast4}) {
        DirectoryRow changed = row;
        (changed.*member).assign(1, 'x'); // GCC 12 warns wrongly of a literal
        hashes.insert(hashOf(changed));
        ++changes;
    }
    const std::vector<std::vector<Phone>> phones{
        {{"", "1234"}}, {{"12", "34"}}, {{"1234", ""}}, {{"", "12"}, {"", "34"}}};
    for (const auto& numbers : phones) {
        DirectoryRow changed = row;
        changed.phones = numbers;
        hashes.insert(hashOf(changed));
        ++changes;
    }
    DirectoryRow changed = row;
    changed.account = {"12", ""};
    hashes.insert(hashOf(changed));
    changed = row;
    changed.mustChangePin = MustChangePin::Yes;
    hashes.insert(hashOf(changed));
    EXPECT_EQ(hashes.size(), changes + 2);
}

TEST_F(RowHashTest, leavesNoPersonalDataBehind) {
    DirectoryRow row;
    row.lastName = "Wilson";
    row.birthDate = "1984-09-27";
    row.ssnLast4 = "0502";
    (void)hashOf(row);
    EXPECT_NE(m_scratch.find("Wilson"), std::string::npos);
    EXPECT_EQ(m_scratch.find("1984-09-27"), std::string::npos);
    EXPECT_EQ(m_scratch.find("0502"), std::string::npos);
    row.wipePersonal();
    EXPECT_TRUE(row.birthDate.empty() && row.ssnLast4.empty());
}

} // namespace pindesk::directory
