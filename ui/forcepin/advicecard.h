#pragma once
#include "core/forcepin/adviseorder.h"
#include "ui/widgets/card.h"

class QLabel;

namespace pindesk::ui {

/// What about a profile its author may not have meant, each in a sentence.
class AdviceCard : public Card {
    Q_OBJECT
public:
    explicit AdviceCard(QWidget* parent = nullptr);

    void setAdvice(const std::vector<forcepin::Advice>& advice);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showLines();
    void showPictures();
    [[nodiscard]] QWidget* makeLine(const QString& sentence);

    QLabel* m_none;
    QVBoxLayout* m_lines;
    QList<QLabel*> m_pictures;
    QStringList m_sentences;
};

} // namespace pindesk::ui
