#include "app/gateway/exchange.h"
#include "app/gateway/acceptedlanguage.h"
#include "app/gateway/http/clientaddress.h"
#include "ui/common/spokenlanguage.h"
#include <QUrl>

namespace pindesk::gateway {
using namespace Qt::StringLiterals;
using forcepin::Channel;

QString prefixOf(const QString& base) {
    QString path = QUrl(base).path();
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

Exchange::Exchange(SiteAccess& site, const httplib::Request& request, httplib::Response& response,
                   QString address)
    : m_site(site)
    , m_request(request)
    , m_response(response)
    , m_facts(site.facts())
    , m_address(std::move(address))
    , m_cookies(isHttps())
    , m_visit(m_cookies.visit(request))
    , m_language(m_visit.language) {
    const QString wish = QString::fromStdString(request.get_param_value("language"));
    if (request.method != "POST" && ui::spokenLanguages().contains(wish) && wish != m_language) {
        m_language = m_visit.language = wish;
        m_visit.isNew = true;
    }
    if (m_language.isEmpty())
        m_language = acceptedLanguage(QString::fromStdString(request.get_header_value("Accept-Language")));
}

registration::Origin Exchange::origin() const {
    return {{Channel::Kind::Gateway}, placeOf(m_address)};
}

QByteArray Exchange::fromPath(std::size_t group) const {
    return group < m_request.matches.size() ? QByteArray::fromStdString(m_request.matches[group].str())
                                            : QByteArray();
}

bool Exchange::takeForm(const Secret& body) {
    auto form = FormBody::parse(body);
    if (!form || m_visit.isNew)
        return false;
    m_form = std::move(*form);
    return m_form.secret("token"_L1).equals(Secret(m_visit.formToken()));
}

std::optional<Passage> Exchange::passage() const {
    return m_cookies.passage(m_request, m_visit, m_site.session());
}

Result<void> Exchange::admit(const Passage& passage) {
    const QString language = m_visit.language;
    m_visit = Visit::begin();
    m_visit.language = language;
    return m_cookies.setPassage(m_response, m_visit, passage, m_site.session());
}

void Exchange::dismiss() {
    m_cookies.dropPassage(m_response);
}

QString Exchange::prefix() const {
    return prefixOf(m_facts.base);
}

void Exchange::keepVisit() {
    if (m_visit.isNew)
        m_cookies.setVisit(m_response, m_visit);
    m_visit.isNew = false;
}

void Exchange::show(const Page& page, int status) {
    keepVisit();
    // The page to come back to in another language: that of the form; what was not found is no page.
    QString own = page.action.isEmpty() ? QString::fromStdString(m_request.path) : page.action;
    if (page.action.isEmpty() && !prefix().isEmpty() && own.startsWith(prefix() + u'/'))
        own = own.mid(prefix().size());
    if (page.action.isEmpty() && status >= 400)
        own = u"/"_s;
    m_response.status = status;
    m_response.set_content(html(page, {m_facts, own, m_language, prefix(), m_visit.formToken()}),
                           "text/html; charset=utf-8");
}

void Exchange::goTo(const QString& path) {
    keepVisit();
    m_response.status = 303;
    m_response.set_header("Location", (prefix() + path).toStdString());
}

} // namespace pindesk::gateway
