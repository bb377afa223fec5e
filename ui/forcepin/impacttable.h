#pragma once
#include "core/forcepin/previewimpact.h"
#include "ui/widgets/table.h"

namespace pindesk::ui {

/// What each scenario would come to, in numbers and as a bar.
class ImpactTable : public TextTable {
    Q_OBJECT
public:
    enum Column { Scenario, First, Fired, Alone, Overlap, Bar };
    explicit ImpactTable(QObject* parent = nullptr);

    /// The scenarios of the profile that are at work, in their order.
    void show(const forcepin::AuthenticationProfile& profile, const forcepin::Impact& impact);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Share {
        double fired = 0; ///< of the scenario that fires most often
        double first = 0; ///< of those: it is the trigger
    };
    std::vector<Share> m_shares;
};

} // namespace pindesk::ui
