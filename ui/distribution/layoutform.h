#pragma once
#include "ui/distribution/layoutdraft.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/pill.h"
#include <QWidget>
#include <functional>

namespace pindesk::ui {

class ExtractLayoutEditor;
class FormField;
class LetterTemplateEditor;

/// The editor of one kind of layouts, with its name.
class LayoutForm : public QWidget {
    Q_OBJECT
public:
    explicit LayoutForm(distribution::BatchFormat kind, QWidget* parent = nullptr);

    /// One that is stored keeps its name: batches remember it.
    void show(const LayoutDraft& draft, bool isStored);
    [[nodiscard]] LayoutDraft draft() const;
    /// Nothing but the name is left to mend.
    [[nodiscard]] bool isUsable() const;
    void setReadOnly(bool isReadOnly);
    /// What letters tell of the site.
    void setSite(const SiteDescription& site);
    /// With the keyboard there.
    void showNameProblem(const QString& problem);
    void focusName();

Q_SIGNALS:
    /// By a person.
    void changed();
    /// isUsable() is right again.
    void checked();
    void told(pindesk::ui::Tone tone, const QString& text);
    void failed(const pindesk::Error& error);

private:
    ExtractLayoutEditor* m_extract = nullptr;
    LetterTemplateEditor* m_letter = nullptr; ///< the other one
    FormField* m_name = nullptr;
};

} // namespace pindesk::ui
