#include "app/gateway/pages/pages.h"
#include "app/gateway/words.h"
#include <QFile>

namespace pindesk::gateway {
using namespace Qt::StringLiterals;

std::vector<Field> signInFields(const QString& account) {
    return {{Field::Kind::Account, "account"_L1, Words::tr("Account number"),
             Words::tr("As on your bill: two numbers with a stroke between them, such as 12345/678."),
             account},
            {Field::Kind::Pin, "pin"_L1, Words::tr("PIN")}};
}

std::vector<Field> newPinFields() {
    return {{Field::Kind::NewPin, "new_pin"_L1, Words::tr("New PIN"),
             Words::tr("One that nobody can guess: no birth date, no number of yours, no row such as 1234.")},
            {Field::Kind::NewPin, "again"_L1, Words::tr("New PIN, once more")}};
}

Field hintField(const QString& value) {
    return {Field::Kind::Text, "hint"_L1, Words::tr("Hint"),
            Words::tr("Reminds you of the PIN when you call us. It must not contain the PIN."), value};
}

std::optional<Secret> chosenPin(const FormBody& form, Page& page) {
    Secret pin = form.secret("new_pin"_L1);
    if (page.hasProblem())
        return std::nullopt;
    if (!pin.equals(form.secret("again"_L1))) {
        page.tell("again"_L1, Words::tr("The two PINs are not the same. Enter the new PIN twice."));
        return std::nullopt;
    }
    return pin;
}

bool tellMissing(const FormBody& form, Page& page) {
    for (Field& field : page.fields)
        if (form.secret(field.name).isEmpty())
            field.problem = Words::tr("This is missing.");
    return page.hasProblem();
}

void addAllPages(Router& router) {
    QFile style(u":/gateway/style.css"_s);
    if (style.open(QIODevice::ReadOnly))
        router.getConstant("/style\\.css", style.readAll().toStdString(), "text/css; charset=utf-8");
    router.getConstant("/robots\\.txt", "User-agent: *\nDisallow: /\n", "text/plain");
    addSignInPages(router);
    addRegisterPages(router);
    addLinkPages(router);
    addEnablePages(router);
    addForgotPages(router);
    addResetPages(router);
    addChangePages(router);
}

} // namespace pindesk::gateway
