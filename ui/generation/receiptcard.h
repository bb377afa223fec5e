#pragma once
#include "core/generation/generationrun.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace pindesk::ui {

class Facts;

/// The receipt of one run, to print and to save.
class ReceiptCard : public Card {
    Q_OBJECT
public:
    explicit ReceiptCard(QWidget* parent = nullptr);

    void setSite(const QString& name) { m_site = name; }
    void show(const generation::GenerationRun& run);
    void clear();
    [[nodiscard]] bool isEmpty() const { return !m_run; }
    [[nodiscard]] QByteArray text() const;

Q_SIGNALS:
    void saveRequested(const QString& path);

private:
    void print();

    QString m_site;
    std::optional<generation::GenerationRun> m_run;
    QLabel* m_empty;
    Facts* m_facts;
    QPushButton* m_print;
    QPushButton* m_save;
};

} // namespace pindesk::ui
