import { type Act, useAct } from '../ask/use-act.js';
import {
  addItemMutation,
  editItemMutation,
  moveItemMutation,
  proposeMutation,
  removeItemMutation,
  restoreItemMutation,
} from './documents.js';

/** What can be done to the items of an agenda. */
export interface AgendaActs {
  propose: Act<typeof proposeMutation>;
  add: Act<typeof addItemMutation>;
  edit: Act<typeof editItemMutation>;
  move: Act<typeof moveItemMutation>;
  remove: Act<typeof removeItemMutation>;
  restore: Act<typeof restoreItemMutation>;
}

export function useAgendaActs(): AgendaActs {
  const [propose] = useAct(proposeMutation);
  const [add] = useAct(addItemMutation);
  const [edit] = useAct(editItemMutation);
  const [move] = useAct(moveItemMutation);
  const [remove] = useAct(removeItemMutation);
  const [restore] = useAct(restoreItemMutation);
  return { propose, add, edit, move, remove, restore };
}
