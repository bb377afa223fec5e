#pragma once
#include "core/audit/session.h"
#include "core/registration/customer.h"
#include "core/storage/connection.h"
#include <httplib.h>

namespace pindesk::gateway {

/// A browser that comes back: a random number in a cookie, to which its forms are bound.
struct Visit {
    QByteArray id;    ///< 16 bytes
    QString language; ///< chosen on a page; empty: what the browser asks for
    bool isNew = false;

    [[nodiscard]] static Visit begin();
    /// What the hidden field of its forms holds: a page of somebody else's cannot know it.
    [[nodiscard]] QByteArray formToken() const;
};

/// What a customer who has entered the right PIN may go on with, for fifteen minutes.
struct Passage {
    std::optional<registration::ProvenCustomer> customer = {};
    QByteArray call = {};  ///< what the next step of a forced change is asked for with
    QString question = {}; ///< what is asked in it; empty: a new PIN is chosen
    int attempt = 0;
};

/// The cookies of the pages. Those of HTTPS pages are bound to the host and never sent in clear.
class Cookies {
public:
    explicit Cookies(bool isHttps)
        : m_isHttps(isHttps) {}

    [[nodiscard]] Visit visit(const httplib::Request& request) const;
    void setVisit(httplib::Response& response, const Visit& visit) const;

    /// Sealed, so that all gateways of the site can open it and nobody else, and bound to the visit. Nothing
    /// when there is none, or none of ours. KeyNotHeld.
    [[nodiscard]] std::optional<Passage> passage(const httplib::Request& request, const Visit& visit,
                                                 const audit::Session& session) const;
    [[nodiscard]] Result<void> setPassage(httplib::Response& response, const Visit& visit,
                                          const Passage& passage, const audit::Session& session) const;
    void dropPassage(httplib::Response& response) const;

private:
    [[nodiscard]] std::string nameOf(std::string_view cookie) const;
    [[nodiscard]] QByteArray valueOf(const httplib::Request& request, std::string_view cookie) const;
    void set(httplib::Response& response, std::string_view cookie, const QByteArray& value,
             std::string_view life) const;

    bool m_isHttps;
};

} // namespace pindesk::gateway
