// guessworker SITE USER PASSWORD GUESSES DAYS PLACES: makes so many guesses at PINs, 500 in a second of the
// database's time, which is moved on instead of waited for and begins DAYS from now. They are spread at
// random over PLACES networks and over the accounts of standard input (`NUMBER`) and as many that do not
// exist. Lines `NUMBER PIN` are customers, who sign in from networks of their own throughout. What each guess
// meets must be what the site's settings say, by a count of our own. Prints `looked-at delayed in unlike
// served customers`.
#include "core/crypto/startupgate.h"
#include "core/registration/signincustomer.h"
#include "core/staff/signin.h"
#include "core/staff/sitesettings.h"
#include <QCoreApplication>
#include <iostream>
#include <map>
#include <random>

using namespace pindesk;
using namespace Qt::StringLiterals;
using registration::CustomerStep;

namespace {

constexpr Milliseconds minute = 60'000, window = 15 * minute, betweenGuesses = 2;

template <class T>
T required(Result<T> result, const char* what) {
    if (!result)
        qFatal("%s: %d %s %s", what, static_cast<int>(result.error().code), qPrintable(result.error().field),
               qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// What the settings say, and what they have to say about the guesses so far.
class Rules {
public:
    explicit Rules(storage::Connection& connection)
        : m_mostOfAccount(
              required(staff::numberSetting(connection, staff::keys::customerAccountFailures), "setting"))
        , m_mostOfPlace(
              required(staff::numberSetting(connection, staff::keys::customerPlaceFailures), "setting"))
        , m_mostOfSite(
              required(staff::numberSetting(connection, staff::keys::customerSiteFailures), "setting"))
        , m_isThrottled(
              required(staff::switchSetting(connection, staff::keys::customerThrottle), "setting")) {}

    /// Whether a guess now has to wait; counts it as a failure when not.
    bool delays(const QString& account, const QByteArray& place, Milliseconds now) {
        int& ofPlace = m_ofPlace[{place, now / window}];
        int& ofSite = m_ofSite[now / minute];
        if (ofPlace >= m_mostOfPlace || (ofPlace > 0 && ofSite >= m_mostOfSite))
            return true;
        if (m_isThrottled ? waitsLonger(m_row[account], now)
                          : ++m_ofAccount[{account, now / window}] > m_mostOfAccount)
            return true;
        ++ofPlace;
        ++ofSite;
        return false;
    }

private:
    struct Row {
        int failures = 0;
        Milliseconds next = 0;
    };
    [[nodiscard]] bool waitsLonger(Row& row, Milliseconds now) const {
        if (now < row.next)
            return true;
        ++row.failures;
        Milliseconds wait = row.failures < m_mostOfAccount ? 0 : minute / 2;
        for (int i = m_mostOfAccount; i < row.failures && wait < window; ++i)
            wait *= 2;
        row.next = now + std::min(wait, window);
        return false;
    }

    int m_mostOfAccount, m_mostOfPlace, m_mostOfSite;
    bool m_isThrottled;
    std::map<std::pair<QByteArray, Milliseconds>, int> m_ofPlace;
    std::map<std::pair<QString, Milliseconds>, int> m_ofAccount;
    std::map<Milliseconds, int> m_ofSite;
    std::map<QString, Row> m_row;
};

struct Customer {
    QString account, pin;
};
struct Counts {
    int lookedAt = 0, delayed = 0, in = 0, unlike = 0, served = 0, customers = 0;
};

class Attack {
public:
    Attack(const storage::SiteUrl& url, const QString& user, const QByteArray& password, int days)
        : m_database(required(storage::Database::open(url), "database"))
        , m_session(required(staff::signIn(m_database, {user, Secret(password), u"gateway"_s}), "sign-in"))
        , m_rules(m_database.connection())
        , m_now(required(m_database.connection().now(), "clock") + days * 24 * 60 * minute) {
        for (std::string line; std::getline(std::cin, line);) {
            const QString text = QString::fromStdString(line);
            if (text.contains(u' '))
                m_customers.push_back({text.section(u' ', 0, 0), text.section(u' ', 1)});
            else
                m_accounts.push_back(text);
        }
    }

    Counts run(int guesses, int places) {
        constexpr int together = 500, customersInAll = 200;
        const int known = static_cast<int>(m_accounts.size());
        for (int i = 0; i < guesses; ++i) {
            if (i % together == 0)
                required(m_database.beginGroup(), "group");
            const int number = std::uniform_int_distribution(0, 2 * known - 1)(m_random);
            const int place = std::uniform_int_distribution(0, places - 1)(m_random);
            guess(number < known ? m_accounts[static_cast<std::size_t>(number)]
                                 : u"99999999/%1"_s.arg(number, 7, 10, QChar(u'0')),
                  QByteArray::number(10 + place / 256) + '.' + QByteArray::number(place % 256) + ".7.0/24");
            if (i % std::max(1, guesses / customersInAll) == 0)
                serve();
            if (i % together == together - 1 || i + 1 == guesses)
                required(m_database.endGroup(), "group");
        }
        return m_counts;
    }

private:
    CustomerStep signIn(const QString& account, const QByteArray& pin, const QByteArray& place) {
        m_database.setMoment(m_now);
        return required(
                   registration::signInCustomer(m_database, m_session, {account, Secret(pin), {{}, place}}),
                   "sign-in of a customer")
            .step;
    }
    void guess(const QString& account, const QByteArray& place) {
        m_now += betweenGuesses;
        const bool isDelayed = m_rules.delays(account, place, m_now);
        const auto pin = QByteArray::number(std::uniform_int_distribution(1000, 9'999'999)(m_random));
        const CustomerStep step = signIn(account, pin, place);
        if (step != (isDelayed ? CustomerStep::Delayed : CustomerStep::Refused))
            ++m_counts.unlike;
        ++(step == CustomerStep::Delayed   ? m_counts.delayed
           : step == CustomerStep::Refused ? m_counts.lookedAt
                                           : m_counts.in);
    }
    void serve() {
        const int number = m_counts.customers++;
        const Customer& customer = m_customers[static_cast<std::size_t>(number) % m_customers.size()];
        const CustomerStep step =
            signIn(customer.account, customer.pin.toUtf8(), "198.51." + QByteArray::number(number) + ".0/24");
        if (step == CustomerStep::Register || step == CustomerStep::SignedIn)
            ++m_counts.served;
    }

    storage::Database m_database;
    audit::Session m_session;
    Rules m_rules;
    Milliseconds m_now;
    std::vector<QString> m_accounts;
    std::vector<Customer> m_customers;
    std::mt19937 m_random{20261122};
    Counts m_counts;
};

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const auto gate = required(crypto::StartupGate::open(), "start-up gate");
    const auto site = required(storage::SiteUrl::parse(arguments.at(1)), "site");
    Attack attack(site, arguments.at(2), arguments.at(3).toUtf8(), arguments.at(5).toInt());
    const Counts counts = attack.run(arguments.at(4).toInt(), arguments.at(6).toInt());
    std::cout << counts.lookedAt << ' ' << counts.delayed << ' ' << counts.in << ' ' << counts.unlike << ' '
              << counts.served << ' ' << counts.customers << std::endl;
    return 0;
}
