#pragma once
#include "core/directory/personaldata.h"
#include "core/forcepin/publishprofile.h"
#include "core/forcepin/saveprofile.h"
#include "tests/core/pins/pinstest.h"

namespace pindesk::forcepin {

/// A site in which accounts have PINs and there are profiles, on both databases.
class ForcePinTest : public pins::PinsTest {
protected:
    static AdditionalProfile questions(int required = 1) {
        return {QStringLiteral("Questions"),
                {QStringLiteral("ssn_last4"), QStringLiteral("zip"), QStringLiteral("phone")},
                required};
    }
    /// Forces by this scenario.
    static AuthenticationProfile telephone(std::vector<Scenario> scenarios = {Scenario::Repeating}) {
        AuthenticationProfile profile;
        profile.name = QStringLiteral("Telephone");
        profile.force = {true, QStringLiteral("Questions"), std::move(scenarios), false};
        return profile;
    }
    Result<StoredProfile> save(const Profile& profile, std::optional<std::int64_t> expected = {}) {
        return saveProfile(m_site.database, m_site.supervisor, {profile, expected});
    }
    Result<PublishOutcome> publish(const QString& name, std::optional<std::int64_t> expected = {}) {
        return publishProfile(m_site.database, m_site.supervisor, {name, expected});
    }
    /// Saved and in force.
    void provide(const Profile& profile) {
        const auto saved = save(profile);
        ASSERT_TRUE(saved) << qPrintable(saved.error().detail);
        const auto published = publish(nameOf(profile));
        ASSERT_TRUE(published) << qPrintable(published.error().detail);
    }
    /// A directory row with everything that scenarios look at, for an account that has a PIN.
    void describe(const AccountNumber& account, const char* ssnLast4 = "6789",
                  const char* birthDate = "1961-07-03") {
        std::array<unsigned char, directory::personalDataSize> plain{};
        directory::encodePersonalData(birthDate, ssnLast4, plain);
        auto sealer = m_site.administrator.keys.sealer(crypto::KeyPurpose::PersonalData);
        const auto sealed = sealer->seal(crypto::personalContext(account),
                                         {plain.data(), static_cast<qsizetype>(plain.size())});
        const QByteArray id = QByteArray::number(qint64{idOf(account).value()});
        run("UPDATE directory_account SET postal_code = '49007-1234', country = 'US', personal = " +
            literal(*sealed) + " WHERE account_id = " + id);
        run("INSERT INTO directory_phone (account_id, position, kind, digits) VALUES (" + id +
            ", 0, 'home', '2695550142'), (" + id + ", 1, '', '911')");
    }
};

} // namespace pindesk::forcepin
