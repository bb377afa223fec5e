#include "ui/distribution/layoutform.h"
#include "core/distribution/checkextractlayout.h"
#include "ui/distribution/extractlayouteditor.h"
#include "ui/distribution/lettertemplateeditor.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/theme.h"
#include <QLineEdit>
#include <QVBoxLayout>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using distribution::BatchFormat;
using distribution::ExtractLayout;
using letters::LetterTemplate;
namespace {

QLineEdit& lineOf(const FormField& field) {
    return static_cast<QLineEdit&>(field.field());
}

} // namespace

LayoutForm::LayoutForm(BatchFormat kind, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4 * grid);
    if (kind == BatchFormat::Extract) {
        m_extract = new ExtractLayoutEditor(this);
        m_name = &m_extract->nameField();
        column->addWidget(m_extract);
        connect(m_extract, &ExtractLayoutEditor::changed, this, &LayoutForm::changed);
        return;
    }
    m_letter = new LetterTemplateEditor(this);
    m_name = &m_letter->nameField();
    column->addWidget(m_letter);
    connect(m_letter, &LetterTemplateEditor::changed, this, &LayoutForm::changed);
    connect(m_letter, &LetterTemplateEditor::checked, this, &LayoutForm::checked);
    connect(m_letter, &LetterTemplateEditor::told, this, &LayoutForm::told);
    connect(m_letter, &LetterTemplateEditor::failed, this, &LayoutForm::failed);
}

void LayoutForm::show(const LayoutDraft& draft, bool isStored) {
    if (this->draft() != draft) { // else whoever types would lose the place
        if (m_extract != nullptr)
            m_extract->setExtractLayout(std::get<ExtractLayout>(draft.document));
        else
            m_letter->setTemplate(std::get<LetterTemplate>(draft.document));
        lineOf(*m_name).setText(draft.name);
    }
    lineOf(*m_name).setReadOnly(isStored);
    m_name->setProblem({});
    m_name->setNote(isStored ? tr("The name stays, batches remember it. Copy for another name.") : QString());
}

LayoutDraft LayoutForm::draft() const {
    const QString name = lineOf(*m_name).text();
    if (m_letter != nullptr)
        return {name, m_letter->letterTemplate()};
    ExtractLayout layout = m_extract->extractLayout();
    layout.name = name;
    return {name, std::move(layout)};
}

bool LayoutForm::isUsable() const {
    if (m_letter != nullptr)
        return m_letter->isUsable();
    const auto problems = distribution::problemsOf(m_extract->extractLayout());
    return std::all_of(problems.begin(), problems.end(),
                       [](const auto& problem) { return problem.path == QLatin1StringView("/name"); });
}

void LayoutForm::setReadOnly(bool isReadOnly) {
    if (m_letter != nullptr)
        m_letter->setReadOnly(isReadOnly);
    else
        m_extract->setReadOnly(isReadOnly);
}

void LayoutForm::setSite(const SiteDescription& site) {
    if (m_letter != nullptr)
        m_letter->setFacts({1, 0, site.name, site.supportPhone, u"https://example.org"_s});
}

void LayoutForm::showNameProblem(const QString& problem) {
    m_name->setProblem(problem);
    focusName();
}

void LayoutForm::focusName() {
    lineOf(*m_name).setFocus();
    bringIntoView(*m_name);
}

} // namespace pindesk::ui
