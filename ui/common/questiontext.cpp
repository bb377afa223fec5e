#include "ui/common/questiontext.h"
#include <QCoreApplication>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(questions)
};

} // namespace

QString questionText(const QString& question) {
    if (question == "childhood_friend"_L1)
        return Words::tr("Who was your best friend when you were a child?");
    if (question == "first_kiss"_L1)
        return Words::tr("Whom did you kiss first?");
    if (question == "where_met_partner"_L1)
        return Words::tr("Where did you and your spouse or partner meet?");
    if (question == "first_car"_L1)
        return Words::tr("Which make or model was your first car?");
    if (question == "first_grade_school"_L1)
        return Words::tr("Which school did you go to in first grade?");
    return question;
}

} // namespace pindesk::ui
