/** Gives data to the person as a file. */
export function scarica(dati: object, nome: string): void {
  const indirizzo = URL.createObjectURL(new Blob([JSON.stringify(dati, null, 2)], { type: 'application/json' }));
  const ancora = document.createElement('a');
  ancora.href = indirizzo;
  ancora.download = nome;
  ancora.click();
  URL.revokeObjectURL(indirizzo);
}
