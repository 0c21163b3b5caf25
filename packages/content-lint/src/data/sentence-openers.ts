/**
 * Small words that sentences begin with, and that no name, file or web address does after a stop: what tells "behandlingen.För att"
 * from "Asp.Net". General knowledge of grammar: pronouns, conjunctions, prepositions, question words. Words that are names or endings
 * of names too ("Se", "Per", "An", "No") are left out.
 */
export const sentenceOpeners = (
  'Alla Annars Att Både Däremot Därefter Därför Därmed De Den Denna Dessa Dessutom Det Detta Din Dina Ditt Du Där Då Efter Eftersom En Enligt ' +
  'Ett Exempelvis Flera Från För Genom Han Har Hon Hur Här I Innan Inom Inte Jag Ja Kan Kontakta Man Med Medan Men Mer Många Ni Nu När Några Nästan Oavsett ' +
  'Och Observera Om Ofta Också På Samt Samtidigt Sedan Ska Som Så Särskilt Tack Till Tidigare Trots Under Ungefär Utan Utöver Vad Vem Vi Vid Vilka Vilken Vilket Vill Var Varför Varje ' +
  'Är Ännu Även Åt Över Övriga'
).split(' ');
