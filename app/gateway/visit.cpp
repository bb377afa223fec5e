#include "app/gateway/visit.h"
#include "core/crypto/digest.h"
#include "core/crypto/random.h"
#include "ui/common/spokenlanguage.h"
#include <QCborMap>

namespace pindesk::gateway {
using namespace Qt::StringLiterals;
using crypto::KeyPurpose;
using registration::ProvenCustomer;
namespace {

constexpr std::string_view visitCookie = "pindesk-visit";
constexpr std::string_view passageCookie = "pindesk-passage";
constexpr qsizetype idSize = 16;
constexpr auto web = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray written(const Passage& passage) {
    QCborMap map;
    if (passage.customer) {
        map[u"location"_s] = passage.customer->account.location;
        map[u"customer"_s] = passage.customer->account.customer;
        map[u"version"_s] = qint64{passage.customer->version};
        map[u"proven_at"_s] = qint64{passage.customer->provenAt};
    }
    map[u"call"_s] = passage.call;
    map[u"question"_s] = passage.question;
    map[u"attempt"_s] = passage.attempt;
    return map.toCborValue().toCbor();
}

std::optional<Passage> read(const Secret& plain) {
    const QCborMap map = QCborValue::fromCbor(plain.view().toByteArray()).toMap();
    Passage passage;
    passage.call = map[u"call"_s].toByteArray();
    passage.question = map[u"question"_s].toString();
    passage.attempt = static_cast<int>(map[u"attempt"_s].toInteger());
    if (map.contains(u"version"_s)) {
        const auto account =
            AccountNumber::fromParts(map[u"location"_s].toByteArray(), map[u"customer"_s].toByteArray());
        if (!account)
            return std::nullopt;
        passage.customer =
            ProvenCustomer{*account, map[u"version"_s].toInteger(), map[u"proven_at"_s].toInteger()};
    }
    return passage;
}

} // namespace

Visit Visit::begin() {
    crypto::SystemRandom random;
    return {crypto::randomSecret(random, idSize).view().toByteArray(), {}, true};
}

QByteArray Visit::formToken() const {
    return crypto::sha256(QByteArray("pindesk/form/1") + id).toBase64(web);
}

std::string Cookies::nameOf(std::string_view cookie) const {
    return (m_isHttps ? "__Host-" : "") + std::string(cookie);
}

QByteArray Cookies::valueOf(const httplib::Request& request, std::string_view cookie) const {
    const QByteArray name = QByteArray::fromStdString(nameOf(cookie)) + '=';
    for (const QByteArray& one : QByteArray::fromStdString(request.get_header_value("Cookie")).split(';'))
        if (one.trimmed().startsWith(name))
            return one.trimmed().mid(name.size());
    return {};
}

void Cookies::set(httplib::Response& response, std::string_view cookie, const QByteArray& value,
                  std::string_view life) const {
    std::string line = nameOf(cookie) + '=' + value.toStdString() + "; Path=/; HttpOnly; SameSite=Lax";
    if (m_isHttps)
        line += "; Secure";
    response.set_header("Set-Cookie", line + std::string(life));
}

Visit Cookies::visit(const httplib::Request& request) const {
    const QByteArray value = valueOf(request, visitCookie);
    Visit visit;
    visit.id = QByteArray::fromBase64(value.left(value.indexOf('.')), web);
    visit.language = QString::fromLatin1(value.mid(value.indexOf('.') + 1));
    if (visit.id.size() != idSize)
        return Visit::begin();
    if (!ui::spokenLanguages().contains(visit.language))
        visit.language.clear();
    return visit;
}

void Cookies::setVisit(httplib::Response& response, const Visit& visit) const {
    set(response, visitCookie, visit.id.toBase64(web) + '.' + visit.language.toLatin1(), "");
}

std::optional<Passage> Cookies::passage(const httplib::Request& request, const Visit& visit,
                                        const audit::Session& session) const {
    const QByteArray sealed = QByteArray::fromBase64(valueOf(request, passageCookie), web);
    if (sealed.isEmpty())
        return std::nullopt;
    const auto plain = session.keys.open(KeyPurpose::CustomerPin, crypto::visitContext(visit.id), sealed);
    return plain ? read(*plain) : std::nullopt;
}

Result<void> Cookies::setPassage(httplib::Response& response, const Visit& visit, const Passage& passage,
                                 const audit::Session& session) const {
    PINDESK_TRY(auto sealer, session.keys.sealer(KeyPurpose::CustomerPin));
    PINDESK_TRY(const QByteArray sealed, sealer.seal(crypto::visitContext(visit.id), written(passage)));
    set(response, passageCookie, sealed.toBase64(web), "; Max-Age=900");
    return {};
}

void Cookies::dropPassage(httplib::Response& response) const {
    set(response, passageCookie, {}, "; Max-Age=0");
}

} // namespace pindesk::gateway
