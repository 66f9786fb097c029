import { SignOffStrip as SignOffStrip_3db0a789d0d1c87754a93bb6b1e77b7c } from '@/admin/signOff/SignOffStrip'
import { LanguageBar as LanguageBar_0cb61d2b8306e49d61fc37b36596f389 } from '@/admin/LanguageBar'
import { ChecksPanel as ChecksPanel_524803262c09cf0aa7f387e71fec9e11 } from '@/admin/checks/ChecksPanel'
import { NextReviewCell as NextReviewCell_5eafeb2a5ae707f912eb42906dee8ef4 } from '@/admin/NextReviewCell'
import { ReviewPanel as ReviewPanel_7b608013225d47876b7c00e6f7e52b24 } from '@/admin/signOff/ReviewPanel'
import { ClinicalMark as ClinicalMark_e5db30cf8c8353d0ebbbc1729839b249 } from '@/admin/ClinicalMark'
import { LinkedRowLabel as LinkedRowLabel_a82d9992695c90a27e257a151f38244a } from '@/admin/LinkedRowLabel'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { EmptyList as EmptyList_23055d6bac3bfa01ff95176aa2c85539 } from '@/admin/EmptyList'
import { ViewPageLink as ViewPageLink_29af55c57d1216a1b1af699e70e628c0 } from '@/admin/ViewPageLink'
import { CorrectLiveButton as CorrectLiveButton_4ebcc98b9d5c32e966211f898a8d1d55 } from '@/admin/liveActions/CorrectLiveButton'
import { TakeDownButton as TakeDownButton_b0a5f9d010057b0a1f24e4ee00c89655 } from '@/admin/liveActions/TakeDownButton'
import { SignedPublishButton as SignedPublishButton_955dd906c6a2808746cd78f84c94dd78 } from '@/admin/signOff/SignedPublishButton'
import { DocumentHistory as DocumentHistory_2d28120e7030f8dad57e7609dc5eb375 } from '@/admin/history/DocumentHistory'
import { HistoryTab as HistoryTab_8f852bd15bf2ebce9f3e496d8bb60856 } from '@/admin/history/HistoryTab'
import { WhereUsed as WhereUsed_8c494ede873b6f218cd7ba3443be16bc } from '@/admin/whereUsed/WhereUsed'
import { WhereUsedTab as WhereUsedTab_9c55c9f6fd6a440060b9faa800aa32c5 } from '@/admin/whereUsed/WhereUsedTab'
import { PublishButton as PublishButton_abddbb12f08d95be6fb24d1f1925c196 } from '@/admin/PublishButton'
import { CheckedOnCell as CheckedOnCell_a74df264e1750b737f75d40e845c2bf4 } from '@/admin/CheckedOnCell'
import { CheckedOnMark as CheckedOnMark_394facb7afe52ab57e3e551265fb7375 } from '@/admin/CheckedOnMark'
import { NewAddressCell as NewAddressCell_37e090ecb165a91bd3a4c74aefe94239 } from '@/admin/NewAddressCell'
import { WhenCell as WhenCell_8a975d36b759f019cd6db63a5f1a64b4 } from '@/admin/history/WhenCell'
import { EntryCell as EntryCell_478ae15a0da6a12bb6e3afe6dd7e602a } from '@/admin/history/EntryCell'
import { WhoCell as WhoCell_584f5b6bbaba0c49472a4e25a35d5f65 } from '@/admin/history/WhoCell'
import { HistoryCell as HistoryCell_b58df34b32302a0b0814585477bac6be } from '@/admin/history/HistoryCell'
import { EmptyLog as EmptyLog_1e18e47feab65b5729d58afde55de7aa } from '@/admin/history/EmptyLog'
import { PublicationView as PublicationView_29d5b304261d3513129a50999c7d0557 } from '@/admin/history/PublicationView'
import { LoggedHistory as LoggedHistory_928388d805913d20d5810ffd9dacf77d } from '@/admin/history/LoggedHistory'
import { Icon as Icon_9c7f21efe338c769559b882b536c0ff7 } from '@/admin/Icon'
import { Logo as Logo_e7bd77da3186b43b37d9ef658548455c } from '@/admin/Logo'
import { MenuBottom as MenuBottom_2fc0ec013174e340bdad5d4862027b70 } from '@/admin/MenuBottom'
import { MenuTop as MenuTop_1eca089212236f4e6923b535f2097bf2 } from '@/admin/MenuTop'
import { AccentProvider as AccentProvider_d5d95f5334a1916080f5e7238515bad6 } from '@/admin/AccentProvider'
import { TrashUndo as TrashUndo_2a9efacc90161920105f9481cfbaff8f } from '@/admin/TrashUndo'
import { Dashboard as Dashboard_c602bba5f858100118b6b3553ff47182 } from '@/admin/Dashboard'
import { Desk as Desk_8a6415739d6e576d43964f398871250c } from '@/admin/desk/Desk'
import { SeveralReviews as SeveralReviews_fb069b878e011043a7abe7a815d57a8d } from '@/admin/desk/SeveralReviews'
import { ReviewScreen as ReviewScreen_6b88a4bc8a1a89a7bf16605e929af4b4 } from '@/admin/desk/ReviewScreen'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/admin/signOff/SignOffStrip#SignOffStrip": SignOffStrip_3db0a789d0d1c87754a93bb6b1e77b7c,
  "@/admin/LanguageBar#LanguageBar": LanguageBar_0cb61d2b8306e49d61fc37b36596f389,
  "@/admin/checks/ChecksPanel#ChecksPanel": ChecksPanel_524803262c09cf0aa7f387e71fec9e11,
  "@/admin/NextReviewCell#NextReviewCell": NextReviewCell_5eafeb2a5ae707f912eb42906dee8ef4,
  "@/admin/signOff/ReviewPanel#ReviewPanel": ReviewPanel_7b608013225d47876b7c00e6f7e52b24,
  "@/admin/ClinicalMark#ClinicalMark": ClinicalMark_e5db30cf8c8353d0ebbbc1729839b249,
  "@/admin/LinkedRowLabel#LinkedRowLabel": LinkedRowLabel_a82d9992695c90a27e257a151f38244a,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/admin/EmptyList#EmptyList": EmptyList_23055d6bac3bfa01ff95176aa2c85539,
  "@/admin/ViewPageLink#ViewPageLink": ViewPageLink_29af55c57d1216a1b1af699e70e628c0,
  "@/admin/liveActions/CorrectLiveButton#CorrectLiveButton": CorrectLiveButton_4ebcc98b9d5c32e966211f898a8d1d55,
  "@/admin/liveActions/TakeDownButton#TakeDownButton": TakeDownButton_b0a5f9d010057b0a1f24e4ee00c89655,
  "@/admin/signOff/SignedPublishButton#SignedPublishButton": SignedPublishButton_955dd906c6a2808746cd78f84c94dd78,
  "@/admin/history/DocumentHistory#DocumentHistory": DocumentHistory_2d28120e7030f8dad57e7609dc5eb375,
  "@/admin/history/HistoryTab#HistoryTab": HistoryTab_8f852bd15bf2ebce9f3e496d8bb60856,
  "@/admin/whereUsed/WhereUsed#WhereUsed": WhereUsed_8c494ede873b6f218cd7ba3443be16bc,
  "@/admin/whereUsed/WhereUsedTab#WhereUsedTab": WhereUsedTab_9c55c9f6fd6a440060b9faa800aa32c5,
  "@/admin/PublishButton#PublishButton": PublishButton_abddbb12f08d95be6fb24d1f1925c196,
  "@/admin/CheckedOnCell#CheckedOnCell": CheckedOnCell_a74df264e1750b737f75d40e845c2bf4,
  "@/admin/CheckedOnMark#CheckedOnMark": CheckedOnMark_394facb7afe52ab57e3e551265fb7375,
  "@/admin/NewAddressCell#NewAddressCell": NewAddressCell_37e090ecb165a91bd3a4c74aefe94239,
  "@/admin/history/WhenCell#WhenCell": WhenCell_8a975d36b759f019cd6db63a5f1a64b4,
  "@/admin/history/EntryCell#EntryCell": EntryCell_478ae15a0da6a12bb6e3afe6dd7e602a,
  "@/admin/history/WhoCell#WhoCell": WhoCell_584f5b6bbaba0c49472a4e25a35d5f65,
  "@/admin/history/HistoryCell#HistoryCell": HistoryCell_b58df34b32302a0b0814585477bac6be,
  "@/admin/history/EmptyLog#EmptyLog": EmptyLog_1e18e47feab65b5729d58afde55de7aa,
  "@/admin/history/PublicationView#PublicationView": PublicationView_29d5b304261d3513129a50999c7d0557,
  "@/admin/history/LoggedHistory#LoggedHistory": LoggedHistory_928388d805913d20d5810ffd9dacf77d,
  "@/admin/Icon#Icon": Icon_9c7f21efe338c769559b882b536c0ff7,
  "@/admin/Logo#Logo": Logo_e7bd77da3186b43b37d9ef658548455c,
  "@/admin/MenuBottom#MenuBottom": MenuBottom_2fc0ec013174e340bdad5d4862027b70,
  "@/admin/MenuTop#MenuTop": MenuTop_1eca089212236f4e6923b535f2097bf2,
  "@/admin/AccentProvider#AccentProvider": AccentProvider_d5d95f5334a1916080f5e7238515bad6,
  "@/admin/TrashUndo#TrashUndo": TrashUndo_2a9efacc90161920105f9481cfbaff8f,
  "@/admin/Dashboard#Dashboard": Dashboard_c602bba5f858100118b6b3553ff47182,
  "@/admin/desk/Desk#Desk": Desk_8a6415739d6e576d43964f398871250c,
  "@/admin/desk/SeveralReviews#SeveralReviews": SeveralReviews_fb069b878e011043a7abe7a815d57a8d,
  "@/admin/desk/ReviewScreen#ReviewScreen": ReviewScreen_6b88a4bc8a1a89a7bf16605e929af4b4,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
