/** Who can read a post: what the writer can choose from. The core knows `members` as a public place with an alias. */

export const AUDIENCES = ['alias_public', 'real_name_public', 'members', 'private_group', 'dm'];
