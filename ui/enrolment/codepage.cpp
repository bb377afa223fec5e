#include "ui/enrolment/codepage.h"
#include "ui/common/errortext.h"
#include "ui/enrolment/codeedit.h"
#include "ui/widgets/formfield.h"

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using staff::EnrolmentRules;

CodePage::CodePage(staff::EnrolmentService& service, const SiteDescription& site, QWidget* parent)
    : EntrancePage(tr("Invitation or reset code"), site, parent)
    , m_service(service)
    , m_code(new CodeEdit(this))
    , m_field(new FormField(tr("&Link or code"), m_code, this)) {
    setExplanation(tr("Paste the link or the code from the mail that you have received. Spaces, line breaks "
                      "and small letters do not matter."));
    column().addWidget(m_field);
    addButtons(tr("Go on"), tr("Cancel"));
    connect(m_code, &QPlainTextEdit::textChanged, this, &CodePage::judge);
    connect(m_code, &CodeEdit::submitted, this, [this] {
        if (!isBusy())
            submit();
    });
    judge();
}

QWidget* CodePage::firstFocus() const {
    return m_code;
}

void CodePage::setCode(const Secret& code) {
    m_code->setSecret(code);
    submit();
}

// What can only be a typing error is told at once; that more is to come is no error while somebody types.
void CodePage::judge() {
    if (m_code->isEmpty()) {
        m_field->setNote(tr("The code has 14 groups of 4 characters; the link has it at its end."));
        return;
    }
    const auto checked = staff::EnrolmentService::checkCode(m_code->secret());
    const bool isPartial =
        !checked && (checked.error().detail == "length"_L1 || checked.error().detail == "missing"_L1);
    m_field->setNote(checked     ? tr("✓ The code is complete.")
                     : isPartial ? tr("The code is not complete yet.")
                                 : QString());
    m_field->setProblem(checked || isPartial ? QString() : errorText(checked.error()));
}

void CodePage::submit() {
    messages().clear();
    Secret code = m_code->secret();
    if (const auto checked = staff::EnrolmentService::checkCode(code); !checked) {
        tellAt(*m_field, errorText(checked.error()), true);
        return;
    }
    auto kept = std::make_shared<Secret>(code.clone());
    await(m_service.openLink(std::move(code)), [this, kept](const Result<EnrolmentRules>& rules) {
        if (!rules) {
            tell(rules.error());
            m_code->setFocus();
            return;
        }
        m_code->wipe();
        m_opened(*rules, std::move(*kept));
    });
}

} // namespace pindesk::ui
