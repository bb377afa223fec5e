#include "app/gateway/pages/page.h"
#include "app/gateway/words.h"
#include "ui/common/spokenlanguage.h"
#include <QFile>
#include <QLocale>
#include <kainjow/mustache.hpp>

namespace pindesk::gateway {
using namespace Qt::StringLiterals;
using kainjow::mustache::data;
using kainjow::mustache::list;
using kainjow::mustache::mustache;
namespace {

std::string templateText() {
    QFile file(u":/gateway/page.html"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// For password managers and the keyboards of telephones.
struct FieldKind {
    const char* type;
    const char* autocomplete;
    const char* most;
};
FieldKind kindOf(Field::Kind kind) {
    switch (kind) {
    case Field::Kind::Account:
        return {"text", "username", "80"};
    case Field::Kind::Pin:
        return {"password", "current-password", "80"};
    case Field::Kind::NewPin:
        return {"password", "new-password", "80"};
    case Field::Kind::Email:
        return {"email", "email", "254"};
    case Field::Kind::Text:
        break;
    }
    return {"text", "off", "200"};
}

data drawn(const Field& field, bool isFirst) {
    const FieldKind kind = kindOf(field.kind);
    data shown;
    shown.set("name", std::string(field.name.data(), static_cast<std::size_t>(field.name.size())));
    shown.set("label", field.label.toStdString());
    shown.set("type", kind.type);
    shown.set("autocomplete", kind.autocomplete);
    shown.set("most", kind.most);
    shown.set("first", isFirst);
    shown.set("help", field.help.isEmpty() ? data(false) : data(field.help.toStdString()));
    shown.set("problem", field.problem.isEmpty() ? data(false) : data(field.problem.toStdString()));
    shown.set("described", !field.help.isEmpty() || !field.problem.isEmpty());
    const bool isSecret = field.kind == Field::Kind::Pin || field.kind == Field::Kind::NewPin;
    shown.set("value", isSecret ? std::string() : field.value.toStdString());
    return shown;
}

list drawn(const std::vector<Link>& links, const PageFrame& frame) {
    list all;
    for (const Link& link : links) {
        data one;
        one.set("text", link.text.toStdString());
        one.set("path", (frame.prefix + link.path).toStdString());
        one.set("note", link.note.isEmpty() ? data(false) : data(link.note.toStdString()));
        all.push_back(std::move(one));
    }
    return all;
}

list drawn(const std::vector<TextPiece>& letter, const PageFrame& frame) {
    list all;
    for (const TextPiece& piece : letter) {
        data one;
        one.set("text", piece.text.toStdString());
        one.set("path", piece.path.isEmpty() ? data(false) : data((frame.prefix + piece.path).toStdString()));
        all.push_back(std::move(one));
    }
    return all;
}

list languageLinks(const PageFrame& frame) {
    list links;
    for (const QString& language : ui::spokenLanguages()) {
        data link;
        QString name = QLocale(language).nativeLanguageName().section(u' ', 0, 0);
        name = language == "en"_L1 ? u"English"_s : name.left(1).toUpper() + name.mid(1);
        link.set("name", name.toStdString());
        link.set("code", language.toStdString());
        link.set("current", language == frame.language);
        link.set("path", (frame.prefix + frame.path + u"?language="_s + language).toStdString());
        links.push_back(std::move(link));
    }
    return links;
}

void setFrame(data& all, const Page& page, const PageFrame& frame) {
    all.set("language", frame.language.toStdString());
    all.set("prefix", frame.prefix.toStdString());
    all.set("site", frame.site.name.toStdString());
    all.set("title", page.title.toStdString());
    all.set("isTest", frame.site.environment != "production"_L1);
    all.set("testText", Words::tr("Test pages: nothing here is real.").toStdString());
    all.set("errorWord", Words::tr("Error").toStdString());
    all.set("languagesWord", Words::tr("Languages").toStdString());
    all.set("helpText", Words::tr("Need help? Call %1.").arg(frame.site.supportPhone).toStdString());
    all.set("hasPhone", !frame.site.supportPhone.isEmpty());
    all.set("showsMail", frame.site.showsMail);
    all.set("mailsWord", Words::tr("Mails").toStdString());
    all.set("languages", languageLinks(frame));
}

} // namespace

void Page::tell(QLatin1StringView field, const QString& text) {
    const auto found =
        std::find_if(fields.begin(), fields.end(), [field](const Field& one) { return one.name == field; });
    (found == fields.end() ? problem : found->problem) = text;
}

bool Page::hasProblem() const {
    return !problem.isEmpty() || std::any_of(fields.begin(), fields.end(),
                                             [](const Field& field) { return !field.problem.isEmpty(); });
}

std::string html(const Page& page, const PageFrame& frame) {
    static const std::string text = templateText();
    mustache drawing(text); // parsed for each page: a parsed one is not for several threads
    data all;
    setFrame(all, page, frame);
    all.set("good", page.tone == Page::Tone::Good);
    all.set("bad", page.tone == Page::Tone::Bad);
    all.set("problem", page.problem.isEmpty() ? data(false) : data(page.problem.toStdString()));
    all.set("hasProblem", page.hasProblem());
    list paragraphs;
    for (const QString& paragraph : page.paragraphs)
        paragraphs.push_back(data(paragraph.toStdString()));
    all.set("paragraphs", paragraphs);
    list fields;
    bool isFirst = true;
    for (const Field& field : page.fields) {
        fields.push_back(drawn(field, isFirst));
        isFirst = false;
    }
    all.set("form", !page.action.isEmpty());
    all.set("fields", fields);
    all.set("action", (frame.prefix + page.action).toStdString());
    all.set("token", frame.formToken.toStdString());
    all.set("button", page.button.toStdString());
    all.set("hasLetter", !page.letter.empty());
    all.set("letter", drawn(page.letter, frame));
    all.set("hasLinks", !page.links.empty());
    all.set("links", drawn(page.links, frame));
    return drawing.render(all);
}

} // namespace pindesk::gateway
