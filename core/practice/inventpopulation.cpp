#include "core/practice/inventpopulation.h"
#include "core/practice/practicecalls.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace pindesk::practice {
using namespace Qt::StringLiterals;
namespace {

struct Language {
    QString code;
    int share = 0; ///< of 100
    QStringList first, last, hints;
};
struct Town {
    QString city, postalCode, area;
};
struct Words {
    std::vector<Language> languages;
    QStringList organizations, streets;
    std::vector<Town> towns;
};

QStringList listOf(const QJsonValue& value) {
    QStringList list;
    for (const QJsonValue& each : value.toArray())
        list << each.toString();
    return list;
}

Result<Words> readWords() {
    const QString name = u":/practice/names.json"_s;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, name);
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    Words words;
    for (const QJsonValue& each : json[u"languages"_s].toArray())
        words.languages.push_back({each[u"language"_s].toString(), each[u"share"_s].toInt(),
                                   listOf(each[u"first"_s]), listOf(each[u"last"_s]),
                                   listOf(each[u"hints"_s])});
    words.organizations = listOf(json[u"organizations"_s]);
    words.streets = listOf(json[u"streets"_s]);
    for (const QJsonValue& each : json[u"towns"_s].toArray())
        words.towns.push_back(
            {each[u"city"_s].toString(), each[u"postal_code"_s].toString(), each[u"area"_s].toString()});
    if (words.languages.empty() || words.streets.isEmpty() || words.towns.empty())
        return fail(ErrorCode::InvalidInput, name);
    return words;
}

/// ASCII letters of a name, for an e-mail address.
QString plain(const QString& name) {
    QString letters;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toLower())
        if (c >= u'a' && c <= u'z')
            letters += c;
    return letters;
}

class Inventor {
public:
    explicit Inventor(Words words)
        : m_words(std::move(words)) {}

    InventedCustomer invent(int index) {
        InventedCustomer customer;
        // Numbers that can be said on the telephone: five digits and three.
        customer.account = {QByteArray::number(11'000 + index * 7),
                            QByteArray::number(100 + drawn(m_random, 900))};
        const Language& language = drawLanguage();
        customer.language = language.code;
        nameCustomer(customer, language);
        customer.hint = pick(language.hints);
        const Town& town = m_words.towns[draw(m_words.towns.size())];
        customer.city = town.city;
        customer.postalCode = town.postalCode;
        customer.serviceAddress = u"%1 %2"_s.arg(1 + drawn(m_random, 480)).arg(pick(m_words.streets));
        if (drawn(m_random, 7) == 0)
            customer.serviceAddress += u" Apt %1"_s.arg(1 + drawn(m_random, 24));
        const char* kinds[] = {"home", "mobile", "work"};
        for (int i = drawn(m_random, 10) < 6 ? 1 : 1 + drawn(m_random, 3); i > 0; --i)
            customer.phones << u"%1:%2555%3"_s.arg(QLatin1StringView(kinds[i - 1]), town.area)
                                   .arg(drawn(m_random, 10'000), 4, 10, QChar(u'0'));
        const int status = drawn(m_random, 100);
        customer.status = status < 90 ? u"active"_s : status < 97 ? u"inactive"_s : u"historic"_s;
        return customer;
    }

private:
    std::size_t draw(std::size_t below) {
        return static_cast<std::size_t>(drawn(m_random, static_cast<int>(below)));
    }
    QString pick(const QStringList& list) {
        return list.at(static_cast<qsizetype>(draw(static_cast<std::size_t>(list.size()))));
    }
    const Language& drawLanguage() {
        int share = drawn(m_random, 100);
        for (const Language& language : m_words.languages)
            if ((share -= language.share) < 0)
                return language;
        return m_words.languages.front();
    }
    void nameCustomer(InventedCustomer& customer, const Language& language) {
        if (drawn(m_random, 100) < 6) {
            customer.organization = u"%1 %2"_s.arg(pick(language.last), pick(m_words.organizations));
            customer.email = u"office@%1.example.org"_s.arg(plain(customer.organization));
            return;
        }
        customer.firstName = pick(language.first);
        customer.lastName = pick(language.last);
        customer.birthDate = u"%1-%2-%3"_s.arg(1932 + drawn(m_random, 74))
                                 .arg(1 + drawn(m_random, 12), 2, 10, QChar(u'0'))
                                 .arg(1 + drawn(m_random, 28), 2, 10, QChar(u'0'));
        customer.ssnLast4 = u"%1"_s.arg(1 + drawn(m_random, 9999), 4, 10, QChar(u'0'));
        if (drawn(m_random, 10) < 7)
            customer.email = u"%1.%2%3@example.org"_s.arg(plain(customer.firstName), plain(customer.lastName))
                                 .arg(10 + drawn(m_random, 90));
    }

    Words m_words;
    std::mt19937 m_random{1898}; // any number, always the same
};

/// Which story each customer has, shuffled.
std::vector<Story> dealStories(int count, std::mt19937& random) {
    std::vector<Story> stories;
    stories.reserve(static_cast<std::size_t>(count));
    for (const Past& past : pasts())
        stories.insert(stories.end(), static_cast<std::size_t>(past.count), past.story);
    stories.resize(static_cast<std::size_t>(count), Story::Active);
    for (std::size_t i = stories.size() - 1; i > 0; --i)
        std::swap(stories[i], stories[static_cast<std::size_t>(drawn(random, static_cast<int>(i) + 1))]);
    return stories;
}

} // namespace

Result<std::vector<InventedCustomer>> inventPopulation(int count) {
    PINDESK_TRY(Words words, readWords());
    PINDESK_TRY(const auto calls, practiceCalls());
    Inventor inventor(std::move(words));
    std::mt19937 random{7};
    const int others = count - static_cast<int>(calls.size());
    const std::vector<Story> stories = dealStories(others, random);
    std::vector<InventedCustomer> population;
    population.reserve(static_cast<std::size_t>(count));
    for (const PracticeCall& call : calls)
        population.push_back(call.caller);
    for (int i = 0; i < others; ++i) {
        InventedCustomer customer = inventor.invent(i);
        customer.story = stories[static_cast<std::size_t>(i)];
        // One in 140 has left the extract since: moved, merged, or cleaned up by mistake.
        customer.isInNewestExtract = drawn(random, 140) != 0;
        population.push_back(std::move(customer));
    }
    return population;
}

} // namespace pindesk::practice
