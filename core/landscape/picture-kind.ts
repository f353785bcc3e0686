/** The forms in which the picture of the landscape can be saved. */
export const pictureKinds = ['svg', 'png'] as const;
export type PictureKind = (typeof pictureKinds)[number];
