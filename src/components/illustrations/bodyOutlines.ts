import type { BodyArea } from '@/domain/treatmentTerms'

export type BodyView = 'face' | 'front' | 'back'

interface Outline {
  /** Right halves as areas, filled with skin and mirrored. */
  closed: string[]
  /** Right halves as lines, mirrored. */
  open: string[]
  hair: string
  /** Lines that are not mirrored. */
  features: string
}

const body =
  'M65 36C65 44 66 49 74 51C84 53 92 55 95 66C98 80 100 98 103 112C106 126 108 136 110 144C113 152 114 162 111 167C108 171 103 168 102 162C101 156 100 150 98 146C94 134 91 124 89 112C88 100 87 90 85 78C84 90 81 98 81 108C81 120 88 128 89 142C90 160 87 178 85 194C84 208 86 222 82 240C80 250 80 252 81 257C84 263 90 266 88 270C83 273 74 272 71 268C69 262 70 256 69 248C69 228 66 214 65 200C64 182 63 166 60 152'

const head = 'M60 6C68 6 73 13 72.5 22C72 31 67 38 60 38'

const face = 'M60 24C84 24 92 44 91 68C90 96 84 116 72 130C68 135 64 137 60 137'
const shoulders = 'M76 125C76 138 75 146 79 151C86 158 104 158 114 170'

export const outlines: Record<BodyView, Outline> = {
  face: {
    closed: [
      `${shoulders}V182H59.5V125z`,
      'M90 74C98 69 101 79 98 87C95 95 90 97 88 93z',
      `${face}H59.5V24z`,
    ],
    open: [shoulders, 'M90 74C98 69 101 79 98 87C95 95 90 97 88 93', face],
    hair: 'M28 76C20 36 38 12 60 12C82 12 100 36 92 76C90 56 80 45 60 43C40 45 30 56 28 76z',
    features:
      'M36 68C41 63 49 63 54 67M66 67C71 63 79 63 84 68M38 78C42 73 49 73 53 78C49 82 42 82 38 78zM67 78C71 73 78 73 82 78C78 82 71 82 67 78zM60 80C60 90 56 95 54 100C56 105 64 105 66 100M48 117C53 114 57 113 60 115C63 113 67 114 72 117C66 124 54 124 48 117zM48 117H72',
  },
  front: {
    closed: [`${body}H59.5V36z`, `${head}H59.5V6z`],
    open: [body, head],
    hair: 'M47 24C44 2 76 2 73 24C71 15 66 13 60 13C54 13 49 15 47 24z',
    features: 'M60 118v3M55 22h.1M65 22h.1M57 31C59 32.5 61 32.5 63 31',
  },
  back: {
    closed: [`${body}H59.5V36z`, `${head}H59.5V6z`],
    open: [body, head],
    hair: 'M47.5 22C47 12 52 6 60 6C68 6 73 12 72.5 22C72 28 70 33 67 35C62 37 58 37 53 35C50 33 48 28 47.5 22z',
    features: 'M60 58V116M60 128V150M46 70C49 76 49 80 47 84M74 70C71 76 71 80 73 84',
  },
}

/** Where each area lies in each drawing. Shapes are generous: they are cut to the outline. */
export const areaShapes: Record<BodyArea, Partial<Record<BodyView, string[]>>> = {
  face: {
    face: [
      'M60 43C80 45 90 56 91 72C90 96 84 116 72 130C68 135 64 137 60 137C56 137 52 135 48 130C36 116 30 96 29 72C30 56 40 45 60 43z',
    ],
    front: ['M60 13C66 13 71 15 72.5 22C72 31 67 38 60 38C53 38 48 31 47.5 22C49 15 54 13 60 13z'],
  },
  eyes: {
    face: [
      'M32 78C38 67 52 67 57 78C52 88 38 88 32 78zM63 78C68 67 82 67 88 78C82 88 68 88 63 78z',
    ],
  },
  lips: { face: ['M43 117C50 107 70 107 77 117C71 130 49 130 43 117z'] },
  neck: {
    face: ['M44 132C50 139 70 139 76 132V152H44z'],
    front: ['M48 38C54 41 66 41 72 38V51H48z'],
    back: ['M48 37H72V51H48z'],
  },
  scalp: {
    face: ['M28 76C20 36 38 12 60 12C82 12 100 36 92 76C90 56 80 45 60 43C40 45 30 56 28 76z'],
    back: ['M46 4H74V36H46z'],
  },
  chest: { front: ['M37 55H83V88H37z'] },
  abdomen: { front: ['M34 92H86V130H34z'] },
  back: { back: ['M36 53H84V114H36z'] },
  underarms: { front: ['M79 68H91V86H79z', 'M29 68H41V86H29z'] },
  arms: {
    front: ['M86 57H118V143H86z', 'M2 57H34V143H2z'],
    back: ['M86 57H118V143H86z', 'M2 57H34V143H2z'],
  },
  hands: {
    front: ['M94 146H118V174H94z', 'M2 146H26V174H2z'],
    back: ['M94 146H118V174H94z', 'M2 146H26V174H2z'],
  },
  buttocks: { back: ['M28 124H92V154H28z'] },
  legs: { front: ['M28 158H92V250H28z'], back: ['M28 158H92V250H28z'] },
  feet: { front: ['M28 253H92V276H28z'], back: ['M28 253H92V276H28z'] },
}
