#pragma once
#include "app/gateway/http/formbody.h"
#include "app/gateway/pages/page.h"

namespace pindesk::gateway {

/// One request for a page and its answer.
class Exchange {
public:
    Exchange(SiteAccess& site, const httplib::Request& request, httplib::Response& response, QString address);

    [[nodiscard]] SiteAccess& site() { return m_site; }
    [[nodiscard]] const SiteFacts& facts() const { return m_facts; }
    [[nodiscard]] const QString& language() const { return m_language; }
    [[nodiscard]] registration::Origin origin() const;
    /// What a pattern's group caught in the path: the code of a link.
    [[nodiscard]] QByteArray fromPath(std::size_t group) const;

    /// Takes the posted form; false when it is none, or not one of this visit's.
    [[nodiscard]] bool takeForm(const Secret& body);
    [[nodiscard]] const FormBody& form() const { return m_form; }

    /// What the browser may go on with.
    [[nodiscard]] std::optional<Passage> passage() const;
    /// From now on it may go on with this, in a visit whose number nobody has seen before.
    [[nodiscard]] Result<void> admit(const Passage& passage);
    void dismiss();

    void show(const Page& page, int status = 200);
    /// To another page of ours, by GET.
    void goTo(const QString& path);

private:
    [[nodiscard]] bool isHttps() const { return m_facts.base.startsWith(QLatin1StringView("https:")); }
    [[nodiscard]] QString prefix() const;
    void keepVisit();

    SiteAccess& m_site;
    const httplib::Request& m_request;
    httplib::Response& m_response;
    SiteFacts m_facts;
    QString m_address;
    Cookies m_cookies;
    Visit m_visit;
    QString m_language;
    FormBody m_form;
};

/// The path of the site's pages on their host: `/pin`, or empty.
[[nodiscard]] QString prefixOf(const QString& base);

} // namespace pindesk::gateway
