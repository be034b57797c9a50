pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// The keyboard's way through a screen, as one reads. Qt goes through a list in the order in which its rows happened to be
// made, and misses those that are not made yet: here it goes row by row.
QtObject {
    id: root

    function move(from: Item, forward: bool) {
        const next = root.after(from, forward);
        next?.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    function after(from: Item, forward: bool): Item {
        let next = from.nextItemInFocusChain(forward);
        const list = root.listOf(from);
        if (list) {
            const row = root.rowOf(from, list);
            if (root.holds(row, next) && row !== (forward ? next : from))
                return next;
            const beside = root.rowAt(list, root.indexOf(row, list) + (forward ? 1 : -1), forward);
            if (beside)
                return beside;
            for (let seen = 0; root.holds(list, next) && seen < 1000; seen++)
                next = next.nextItemInFocusChain(forward);
        }
        const entered = root.listOf(next);
        return entered && entered !== list ? root.rowAt(entered, forward ? 0 : entered.count - 1, forward) ?? next : next;
    }

    function listOf(thing: Item): ListView {
        for (let each = thing?.parent; each; each = each.parent) {
            if (each instanceof ListView)
                return each;
        }
        return null;
    }

    function rowOf(thing: Item, list: ListView): Item {
        let row = thing;
        while (row.parent !== list.contentItem)
            row = row.parent;
        return row;
    }

    function indexOf(row: Item, list: ListView): int {
        return list.indexAt(row.x + row.width / 2, row.y + row.height / 2);
    }

    // Where one comes into a row: at its beginning, or from behind at its end.
    function rowAt(list: ListView, index: int, forward: bool): Item {
        if (index < 0 || index >= list.count)
            return null;
        list.positionViewAtIndex(index, ListView.Contain);
        const row = list.itemAtIndex(index);
        let found = row?.activeFocusOnTab ? row : null;
        for (let next = row?.nextItemInFocusChain(true); next !== row && root.holds(row, next); next = next.nextItemInFocusChain(true)) {
            if (found && forward)
                break;
            found = next;
        }
        return found;
    }

    function holds(whole: Item, thing: Item): bool {
        for (let each = thing; each; each = each.parent) {
            if (each === whole)
                return true;
        }
        return false;
    }
}
