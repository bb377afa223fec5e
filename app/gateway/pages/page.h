#pragma once
#include "app/gateway/siteaccess.h"
#include "app/gateway/visit.h"

namespace pindesk::gateway {

struct Field {
    enum class Kind {
        Account,
        Pin,    ///< the one on record; never filled in again
        NewPin, ///< one that is chosen; neither
        Email,
        Text,
    };
    Kind kind;
    QLatin1StringView name; ///< of the form's field, and of an Error's
    QString label;
    QString help = {};    ///< what it has to be, below the label
    QString value = {};   ///< as it was entered before
    QString problem = {}; ///< what is wrong with it
};

struct Link {
    QString text;
    QString path;      ///< of ours, as `/forgot`
    QString note = {}; ///< below it
};

/// A stretch of text as it is, line breaks and all; with a path it is a link of ours.
struct TextPiece {
    QString text;
    QString path = {};
};

/// What one page says and asks; every page of the gateway is drawn from one.
struct Page {
    enum class Tone { Plain, Good, Bad };
    QString title;
    Tone tone = Tone::Plain;
    QStringList paragraphs = {};
    QString problem = {}; ///< of the form as a whole, told first
    std::vector<Field> fields = {};
    QString action = {}; ///< path to which the form is posted; empty: there is no form
    QString button = {};
    std::vector<Link> links = {};
    std::vector<TextPiece> letter = {}; ///< a mail's text

    /// Puts a problem beside its field, or, where there is no such field, at the top.
    void tell(QLatin1StringView field, const QString& text);
    [[nodiscard]] bool hasProblem() const;
};

/// What pages share.
struct PageFrame {
    SiteFacts site;
    QString path;     ///< of the page itself, for the links to other languages
    QString language; ///< of the page
    QString prefix;   ///< of the site's pages: `/pin`, or empty
    QByteArray formToken;
};

/// The page as HTML in UTF-8, which needs no script, no picture and no other server.
[[nodiscard]] std::string html(const Page& page, const PageFrame& frame);

} // namespace pindesk::gateway
